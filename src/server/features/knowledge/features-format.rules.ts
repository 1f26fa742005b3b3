/** First byte of every passage's features. Features of another version are not read: the document must be indexed again. */
export const featuresVersion = 1;

/** What is known of a word of a passage, one bit each. */
export const wordFlags = { stop: 1, digit: 2, date: 4, stemDiffers: 8 };

const year = /^(1[0-9]{3}|20[0-9]{2})$/u;
const month =
  /^(janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u;

/** Whether a folded word names a moment: a year, a month, a day of the week. */
export const isDateWord = (folded: string): boolean => year.test(folded) || month.test(folded);
