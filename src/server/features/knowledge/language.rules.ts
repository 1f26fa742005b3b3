/** Frequent small words: a text of a few words already holds some. Letters after which an apostrophe stands count too. */
const smallWords: Record<string, string> = {
  fr: `le la les un une des du de d l qu c j n s m au aux et est en que qui dans pour pas sur avec ce cette ces son sa ses
   je il elle nous vous ils elles on sont été être fait plus par ou où ne se si mon ma mes votre vos notre nos leur leurs
   quel quelle quels quelles comment pourquoi quand combien quoi puis peut avez ai faut bonjour merci horaires prix`,
  en: `the of and to in is was for that with as on by are this these which from it be at an or what how who when why where
   did does do you your my we can not have has had will would their its they were been than there about much many hello
   thanks please opening hours price`,
  es: `el los las un una de del y que en por para con no se su sus lo como más pero es son está qué cómo cuándo dónde quién
   cuál muy al este esta mi tu hay fue ser también puedo tiene`,
  de: `der die das den dem des ein eine einen einem einer und ist in zu mit von auf für nicht sich auch als an wie was wer
   wann wo warum ich sie wir es im am bei oder aus nach haben hat sind wird kann`,
  it: `il lo gli le un una di del della dei delle e che in per con non si da è sono come quando dove chi cosa perché mi ti
   nel nella al alla più questo questa anche ho hai ha può`,
  pt: `o os as um uma de do da dos das e que em no na nos nas por para com não se seu sua é são como quando onde quem qual
   mais mas foi ao pelo pela também tem posso você`,
  nl: `de het een en van in is op te dat die voor met zijn niet aan er om ook als naar bij hoe wat wie waar wanneer waarom
   ik je wij ze hij maar kan heeft worden deze dit`,
};

/** Letters that only some languages write. */
const letters: [RegExp, string[]][] = [
  [/[èêûôîëïùœ]/u, ["fr"]],
  [/[éàâç]/u, ["fr", "pt"]],
  [/[ñ¿¡]/u, ["es"]],
  [/[ßäö]/u, ["de"]],
  [/[ãõ]/u, ["pt"]],
  [/[òì]/u, ["it"]],
];

const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Cyrillic}/gu, "ru"],
  [/\p{Script=Arabic}/gu, "ar"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Thai}/gu, "th"],
];

const languagesByWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of words.split(/\s+/u)) {
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);
  }
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** A text mostly in another script than Latin tells its language by that alone. */
const scriptOf = (text: string): string | null => {
  const foreign = countOf(text, /[^\P{L}\p{Script=Latin}]/gu);
  if (foreign === 0 || foreign * 3 < countOf(text, /\p{L}/gu)) return null;
  return scripts.find(([script]) => countOf(text, script) * 3 > foreign)?.[1] ?? null;
};

/** How much each language explains of a text: a word several languages share says less of each. */
const evidence = (text: string): Map<string, number> => {
  const scores = new Map<string, number>();
  const add = (languages: string[], weight: number) => {
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + weight / languages.length);
  };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    add(languagesByWord.get(word) ?? [], 1);
    for (const [pattern, languages] of letters) if (pattern.test(word)) add(languages, 0.5);
  }
  return scores;
};

/**
 * The language of a document, a passage or a question, as a two-letter code. `fallback` is the answer when the text says
 * nothing (a product code, one word); a small lead must be clear of it.
 */
export const detectLanguage = (text: string, fallback = "fr"): string => {
  const sample = text.slice(0, 20_000);
  const script = scriptOf(sample.slice(0, 1_000));
  if (script) return script;
  const scores = evidence(sample);
  const best = [...scores].sort((a, b) => b[1] - a[1])[0];
  if (!best || best[1] <= (scores.get(fallback) ?? 0)) return fallback;
  return best[0];
};
