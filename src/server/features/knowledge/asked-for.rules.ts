/** What kind of answer a question waits for; null where its words do not say, or ask for a yes or a no. */
export type AskedFor = "how" | "how_much" | "how_long" | "when" | "where" | "who" | "why" | "what";

const patterns: [RegExp, AskedFor][] = [
  [/\b(pourquoi|why|pour quelle raison|how come)\b/u, "why"],
  [/\b(combien de temps|how long|durees?|delais?|duration)\b/u, "how_long"],
  [/\b(combien|how (many|much)|prix|tarifs?|montant|couts?|price|cost)\b/u, "how_much"],
  [/\b(quand|when|a quelle heure|quel jour|what time)\b/u, "when"],
  [/\b(where|d ou|par ou)\b/u, "where"],
  [/\b(comment|how)\b/u, "how"],
  [/^(qui|a qui|de qui|par qui|avec qui|chez qui|who|whom|whose)\b/u, "who"],
  [/\b(quel|quelle|quels|quelles|quoi|what|which|lequel|laquelle)\b|^qu est ce/u, "what"],
];

/** `ou` is `where` with its accent, or where a question starts with it. */
const saysWhere = (text: string, tokens: string[]): boolean =>
  /(^|[^\p{L}])où([^\p{L}]|$)/iu.test(text) || tokens[0] === "ou";

export const askedFor = (text: string, tokens: string[]): AskedFor | null => {
  if (saysWhere(text, tokens)) return "where";
  const line = tokens.join(" ");
  return patterns.find(([pattern]) => pattern.test(line))?.[1] ?? null;
};

const vague = new Set<AskedFor | null>(["what", null]);
const alike = new Set(["how_long when", "when how_long"]);

/** How far apart two questions are by what they wait for: 0 the same, 1 surely another question. */
export const askedApart = (one: AskedFor | null, other: AskedFor | null): 0 | 0.1 | 0.3 | 1 => {
  if (one === other || (vague.has(one) && vague.has(other)) || alike.has(`${one} ${other}`)) return 0;
  if (vague.has(one) || vague.has(other)) return one === "how" || other === "how" ? 0.1 : 0.3;
  return 1;
};
