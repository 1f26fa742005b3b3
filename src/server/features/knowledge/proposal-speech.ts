type Make = (...found: string[]) => string;
export type Pattern = readonly [RegExp, Make];

/** How questions are made in one language. */
export interface Speech {
  /** From a whole sentence, by what it says of its subject. */
  sentences: readonly Pattern[];
  /** From a heading that is half a question. */
  openings: readonly Pattern[];
  /** From a heading, by the heading and the text under it, one line after the other. */
  figures: readonly Pattern[];
  heading: (heading: string) => string;
}

const subject = "((?:Le|La|Les|Nos|Notre|Votre|Vos|Chaque) [^,;:.!?()]{2,50}?|L[’'][^,;:.!?()]{2,50}?)";
const thing = "((?:The|Our|Your|Each|Every) [^,;:.!?()]{2,50}?)";
const figure =
  "[^.!?]{0,60}(?:\\d|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|trente|two|three|four|five|ten)";
const small = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const nnbsp = "\u202f";

const french: Speech = {
  sentences: [
    [
      new RegExp(`^${subject} (coûte|coûtent|mesure|mesurent|pèse|pèsent) ${figure}`, "u"),
      (who = "", verb = "") => `Combien ${verb} ${small(who)}${nnbsp}?`,
    ],
    [
      new RegExp(`^${subject} (dure|durent|prend|prennent) ${figure}`, "u"),
      (who = "", verb = "") => `Combien de temps ${verb} ${small(who)}${nnbsp}?`,
    ],
    [
      new RegExp(`^${subject} (est|sont) (ouverte?s?|fermée?s?) `, "u"),
      (who = "", be = "", how = "") => `Quand ${be} ${how} ${small(who)}${nnbsp}?`,
    ],
    [new RegExp(`^${subject} est une? `, "u"), (who = "") => `Qu’est-ce que ${small(who)}${nnbsp}?`],
  ],
  openings: [
    [/^Quand (.{4,})$/u, (what = "") => `Que faire quand ${what}${nnbsp}?`],
    [/^((?:Comment|Pourquoi|Combien|Où) .{4,})$/u, (what = "") => `${what}${nnbsp}?`],
  ],
  figures: [
    [/\d[\d\s,.]*\s?(?:€|euros?\b)/u, (heading = "") => `${heading}${nnbsp}: quel prix${nnbsp}?`],
    [
      /\d{1,2}\s?(?:h\b|heures?\b)|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/u,
      (heading = "") => `${heading}${nnbsp}: quels jours ou quels horaires${nnbsp}?`,
    ],
    [
      /^[^\n]*(?:garantie|retour|livraison|expédition|délai|durée|remboursement|location|abonnement|paiement)[^\n]*\n[\s\S]*\s(?:jours?|mois|ans|semaines?)\b/iu,
      (heading = "") => `${heading}${nnbsp}: quel délai ou quelle durée${nnbsp}?`,
    ],
    [/\d\s?%/u, (heading = "") => `${heading}${nnbsp}: quel pourcentage${nnbsp}?`],
  ],
  heading: (heading) => `Que faut-il savoir sur «${nnbsp}${heading}${nnbsp}»${nnbsp}?`,
};

const english: Speech = {
  sentences: [
    [new RegExp(`^${thing} costs? ${figure}`, "u"), (who = "") => `How much does ${small(who)} cost?`],
    [new RegExp(`^${thing} (?:lasts?|takes?) ${figure}`, "u"), (who = "") => `How long does ${small(who)} take?`],
    [
      new RegExp(`^${thing} (is|are) (open|closed) `, "u"),
      (who = "", be = "", how = "") => `When ${be} ${small(who)} ${how}?`,
    ],
    [new RegExp(`^${thing} is an? `, "u"), (who = "") => `What is ${small(who)}?`],
  ],
  openings: [
    [/^When (.{4,})$/u, (what = "") => `What should I do when ${what}?`],
    [/^((?:How|Why|Where) .{4,})$/u, (what = "") => `${what}?`],
  ],
  figures: [
    [/[€£$]\s?\d|\d\s?(?:€|euros?\b|pounds?\b|dollars?\b)/u, (heading = "") => `${heading}: how much is it?`],
    [
      /\d{1,2}(?::\d\d)?\s?(?:am|pm)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b/u,
      (heading = "") => `${heading}: which days or hours?`,
    ],
    [
      /^[^\n]*(?:warranty|guarantee|return|delivery|shipping|delay|duration|refund|rental|subscription|payment)[^\n]*\n[\s\S]*\s(?:days?|months?|years?|weeks?)\b/iu,
      (heading = "") => `${heading}: how long?`,
    ],
    [/\d\s?%/u, (heading = "") => `${heading}: what percentage?`],
  ],
  heading: (heading) => `What should I know about “${heading}”?`,
};

export const speeches: Record<string, Speech> = { fr: french, en: english };
