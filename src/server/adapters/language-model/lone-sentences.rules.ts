/** Whether a sentence starts with a word that points back at the one before it. */
const pointingBack =
  /^(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|cela|ça|ce dernier|cette dernière|ces derniers|dans ce cas|sinon|dans le cas contraire|en revanche|it|they|he|she|this|these|those|that|otherwise|in that case|in this case)(?=[\s,’'])(?! (?:faut|faudra|est possible|est interdit|est nécessaire|est obligatoire|suffit|existe|y a|n’y a|n'y a|is possible|is forbidden|is necessary|has been))/iu;

export const leansOnBefore = (text: string): boolean => pointingBack.test(text.trim());

const denying =
  /(?<!\p{L})(?:ne|n|pas|non|sans|sauf|hors|exclu\p{L}*|exception\p{L}*|interdit\p{L}*|refus\p{L}*|impossible|not|no|never|without|except\p{L}*|exclu\p{L}*|forbidden|prohibited)(?!\p{L})/iu;

/** Words that only a whole sentence has. A list of things under a title has none of them. */
const verbs =
  /(?<!\p{L})(?:est|sont|se|s|existe\p{L}*|était|étaient|sera|seront|serait|a|ont|avait|aura|auront|avez|avons|êtes|sommes|peut|peuvent|pouvez|pouvons|doit|doivent|devez|faut|vaut|va|vont|fait|font|coûte\p{L}*|prend|prennent|dure|durent|part|vient|reste|restent|suffit|is|are|was|were|be|been|has|have|had|can|could|may|must|will|would|should|do|does|did|costs?|takes?|needs?|\p{L}{2,}(?:ez|ons|aient|ait|èrent|era|eront|erait))(?!\p{L})/iu;

/**
 * Whether a sentence says too little without the title it stands under: one that denies turns what follows into its
 * opposite, and a list of things says nothing alone.
 */
export const needsTitle = (text: string, title: string): boolean =>
  (denying.test(title) && !denying.test(text)) || (text.includes(",") && !verbs.test(text));
