import { z } from "zod";

/** A topic holds at least so many questions. */
export const topicQuestionsMin = 3;
export const topicSamplesMax = 5;
export const topicNameMaxChars = 100;
export const topicPageSize = 25;

const inWorkspace = z.object({ workspaceId: z.string().max(64) });
const ofTopic = inWorkspace.extend({ topicId: z.string().max(64) });

export const listTopicsInput = inWorkspace.extend({
  /** Days up to today, today included; compared with as many before. */
  days: z.number().int().min(1).max(366).default(30),
  hidden: z.boolean().default(false),
  limit: z.number().int().min(1).max(500).default(topicPageSize),
});
export type ListTopicsInput = z.input<typeof listTopicsInput>;

/** `isByHand: false` gives the name back to the next refresh: what undoing a first renaming does. */
export const renameTopicInput = ofTopic.extend({
  name: z.string().trim().min(1).max(topicNameMaxChars),
  isByHand: z.boolean().default(true),
});
/** `intoId: null` takes a merging back. */
export const mergeTopicInput = ofTopic.extend({ intoId: z.string().max(64).nullable() });
export const hideTopicInput = ofTopic.extend({ isHidden: z.boolean() });

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
