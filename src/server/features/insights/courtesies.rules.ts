const whom =
  "(?:à |a )?(?:toute? (?:le monde|l[’' ][ée]quipe)|l[’' ][ée]quipe|tous|toutes|vous|madame|monsieur|mesdames|messieurs|there|everyone|everybody|all|team|guys|sir|madam)";
const greetings = `(?:re[ -]?)?(?:bonjour|bonsoir|salut|coucou|bjr|bsr|slt|hello|hi|hey|good (?:morning|afternoon|evening))(?:[\\s,]+(?:et )?${whom})*|(?:madame|monsieur|mesdames|messieurs)(?=[\\s]*,)|dear (?:team|sir|madam|all)`;
const pleas = "s[’' ]?il (?:vous|te) pla[iî]t|svp|stp|please|excuse[zr]?[- ]moi|excuse me|pardon";
/** "Question : …" announces one; "Question de prix" is one. */
const announcements =
  "(?:(?:j[’' ]ai|juste|encore|i have|just) )*(?:une? |a )?(?:petite |simple |rapide |quick |simple )?question(?: rapide)?(?=\\s*[:,.!…–—-])";
const help =
  "(?:votre|ton|l[’' ]|la|your|the|tout|everything)[ ’']*(?:aide|r[ée]ponse|retour|temps|attention|help|answer|reply|time)?";
const thanks = `(?:un grand |mille |encore |many )?(?:merci|thanks|thank you|je (?:vous|te) (?:en )?remercie)(?: (?:beaucoup|bien|infiniment|encore|d[’' ]?avance|par avance|so much|very much|a lot|in advance|[àa] (?:vous|toi|tous)|(?:pour|for|de) ${help}))*`;
const goodbyes =
  "bonne (?:journ[ée]e|soir[ée]e|nuit|semaine|fin de journ[ée]e)|bon week[ -]?end|au revoir|[àa] bient[oô]t|(?:bien )?cordialement|bien [àa] vous|salutations|(?:best |kind |warm )?regards|cheers|have a (?:nice|good|great) (?:day|evening|week[ -]?end)";

const opening = new RegExp(
  `^(?:${greetings}|${pleas}|${announcements}|(?:${thanks})(?=\\s*[,.!…]))(?![\\p{L}\\p{N}])[\\s,!.…:;–—-]*`,
  "iu",
);
const closing = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${pleas}|${thanks}|${goodbyes})(?:[\\s,]+(?:et )?${whom})?[\\s.,;!…)]*(\\??)[\\s.!?…)]*$`,
  "iu",
);

/** Courtesies follow one another: so many of them are looked past. */
const inARow = 6;

const stripped = (text: string, pattern: RegExp): string => {
  let rest = text;
  for (let left = inARow; left > 0; left--) {
    const next = rest
      .replace(pattern, (_, mark) => (mark === "?" ? " ?" : ""))
      .replace(/\s+\?$/u, " ?")
      .trim();
    if (next === rest) break;
    rest = next;
  }
  return rest;
};

/**
 * A question without its greeting and its thanks: with them or without, it is the same question, one gap and one topic. One
 * that is nothing else stays as it is.
 */
export const withoutCourtesies = (question: string): string => {
  const text = question.trim();
  const asked = stripped(stripped(text, opening), closing).replace(/[\s,;:–—-]+$/u, "");
  return /\p{L}/u.test(asked) ? asked : text;
};
