/** What kind of thing would answer a question; `null` when its words do not say. */
export type AnswerType = "moment" | "number" | "name";

const french: [RegExp, AnswerType][] = [
  [
    /(^| )(quand|quelle? (est |etait |fut )?(la |le )?(annee|date|mois|siecle|jour|heure|epoque)|a quelle heure|horaires?) /u,
    "moment",
  ],
  [
    /(^| )(combien|quel (est |etait )?(le )?(nombre|montant|prix|tarif|pourcentage|taux|poids|delai)|quelle (est |etait )?(la )?(distance|taille|superficie|population|duree|proportion|somme|hauteur|longueur|largeur)) /u,
    "number",
  ],
  [
    /^(qui|par qui|de qui|a qui|avec qui|chez qui|ou|d ou|quels? (est |etait |fut )?(le )?(nom|ville|pays|auteur)) /u,
    "name",
  ],
];
const english: [RegExp, AnswerType][] = [
  [/(^| )(when|(what|which) (year|date|day|month|century|time)|opening hours) /u, "moment"],
  [
    /(^| )(how (many|much|long|old|far|large|big|tall|high)|what (is the )?(percentage|percent|number|amount|price|cost)) /u,
    "number",
  ],
  [/(^| )(who|whom|whose|where|what (is|was) the name) /u, "name"],
];
const patterns: Record<string, [RegExp, AnswerType][]> = { fr: french, en: english };

/** `foldedWords` are all words of the question, folded, in order. */
export const answerTypeOf = (foldedWords: string[], language: string): AnswerType | null => {
  const line = `${foldedWords.join(" ")} `;
  return patterns[language]?.find(([pattern]) => pattern.test(line))?.[1] ?? null;
};
