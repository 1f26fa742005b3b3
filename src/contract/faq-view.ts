import type { Validity } from "./documents";
import type { FaqState } from "./faq";
import type { FaqFields } from "./faq-inputs";
import type { Restorable } from "./restorable";

export interface FaqView extends FaqFields {
  id: string;
  state: FaqState;
  /** Once its last day is over (`expired`) it no longer answers. */
  validity: Validity;
  /** How often it answered a visitor; the manager's own tries are not counted. */
  uses: number;
  lastUsedAt: string | null;
  changedAt: string;
}

export interface FaqListItem extends FaqView {
  /** The answer's words, without Markdown marks. */
  preview: string;
}

export interface FaqPage extends FaqCounts {
  items: FaqListItem[];
}

export interface DeletedFaq extends FaqListItem, Restorable {}

/** Counted among the deleted ones alone. */
export interface DeletedFaqPage extends FaqCounts {
  items: DeletedFaq[];
}

interface FaqCounts {
  /** From 1: the one asked for, or the nearest there is. */
  page: number;
  /** Of the whole assistant, whatever is searched. */
  total: number;
  /** On all pages together. */
  found: number;
}
