/** A sentence of a passage that speaks to the question. `start` and `end` are offsets in the document's text as given. */
export interface Quote {
  text: string;
  /** Where it starts in the passage's text as read. */
  at: number;
  start: number;
  end: number;
  /** Comparable within one retrieval: the higher, the likelier it holds the answer. */
  score: number;
  /** The line that announces it, when it stands right under one. */
  title?: string;
  /** The sentence before it in its passage, which it may lean on. */
  before?: { text: string; start: number; end: number };
}

/** A passage found for a question, best first. */
export interface FoundPassage {
  id: number;
  documentId: string;
  /** Set when it is a question-réponse; `documentId` is the same then. */
  faqId?: string;
  title: string;
  /** Where a visitor may open its document; absent when he may not. */
  url?: string;
  heading: string | null;
  page: number | null;
  text: string;
  /** Offsets in the document's text as given. */
  start: number;
  end: number;
  score: number;
  /** Its sentences, best first. Judged when first asked for: a model that reads passages does not wait for it. */
  sentences: () => Quote[];
}

export interface Retrieval {
  passages: FoundPassage[];
  /** The calibrated probability, 0..1, that these passages hold the answer. */
  confidence: number;
  /** Cosine similarity of the nearest passage, where texts are embedded. */
  similarity?: number | null;
  /** Language of the question, such as `fr`. */
  language: string;
}
