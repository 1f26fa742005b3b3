/** A topic holds at least so many questions. */
export const topicQuestionsMin = 3;
export const topicSamplesMax = 5;
export const topicNameMaxChars = 100;
export const topicPageSize = 25;

export interface TopicSample {
  question: string;
  conversationId: string;
  messageId: string;
  count: number;
}

/** Questions that ask about one thing, over a period. */
export interface TopicView {
  id: string;
  name: string;
  isNamedByHand: boolean;
  count: number;
  /** In the period before, as long. */
  before: number;
  /** Answered / (answered + without an answer). */
  answeredShare: number | null;
  /** 100 × answers rated +1 / rated answers. */
  satisfaction: number | null;
  /** The most asked of its questions, each once. */
  samples: TopicSample[];
  /** Topics that were merged into it. */
  merged: { id: string; name: string }[];
}

export interface TopicPage {
  items: TopicView[];
  total: number;
  /** All that may be named as the one to merge into. */
  names: { id: string; name: string }[];
}
