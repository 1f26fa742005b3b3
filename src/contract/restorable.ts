/** Deleting a conversation, a document or a question-réponse can be undone for this long. */
export const restorableDays = 7;

/** What was deleted and can come back. */
export interface Restorable {
  /** When it is gone for good: `restorableDays` after it was deleted. */
  goneAt: string;
}
