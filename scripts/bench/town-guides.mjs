import { seededRandom } from "./seeded-random.mjs";
import { facts, fillers, placeNames, streets, syllables } from "./town-words.mjs";

const sectionsPerGuide = 50;
const sentencesPerSection = 11;

/**
 * Guides of towns that do not exist: `{fileName, text, questions}` each, fifty sections of about 170 words, every one with
 * a fact of its own that a question asks for. The same seed writes the same words.
 */
export const townGuides = (sections, seed = 2026) => {
  const random = seededRandom(seed);
  const towns = distinctNames(random, Math.ceil(sections / placeNames.length));
  const topics = towns.flatMap((town) => placeNames.map((place) => ({ town, place }))).slice(0, sections);
  const guides = [];
  for (let from = 0; from < topics.length; from += sectionsPerGuide) {
    guides.push(guideOf(random, topics.slice(from, from + sectionsPerGuide), guides.length + 1));
  }
  return guides;
};

const guideOf = (random, topics, number) => {
  const written = topics.map((topic) => sectionOf(random, topic));
  return {
    fileName: `guide-${String(number).padStart(3, "0")}.md`,
    text: [`# Guide des services, volume ${number}`, ...written.map(({ text }) => text)].join("\n\n"),
    questions: written.map(({ question }) => question),
  };
};

const capital = (text) => text.replace(/^./, (letter) => letter.toUpperCase());

const sectionOf = (random, { town, place }) => {
  const { whole, pick } = random;
  const values = {
    place,
    town,
    n: whole(2, 95),
    year: whole(1890, 2019),
    street: pick(streets),
    who: personOf(random),
  };
  const fill = (text) => capital(text.replace(/\{(\w+)\}/g, (_, name) => values[name]));
  const fact = pick(facts);
  const lines = Array.from({ length: sentencesPerSection - 1 }, () => sentenceOf(random));
  lines.splice(whole(0, lines.length), 0, fill(fact.says));
  return { text: `## ${capital(place)} de ${town}\n\n${lines.join(" ")}`, question: fill(fact.asks) };
};

/** Common words often, rare ones seldom, as in any language: the lists are ordered, and a square leans to their beginning. */
const sentenceOf = ({ next, whole }) => {
  const lean = (list) => list[Math.floor(next() ** 2 * list.length)];
  const { who, does, what, where, when, why } = fillers;
  const sentence = `${lean(who)} ${lean(does)} ${lean(what)} ${lean(where)}`;
  return `${capital(sentence)} ${whole(0, 1) ? lean(when) : lean(why)}, ${lean(why)}.`;
};

const personOf = ({ pick }) =>
  `${capital(pick(syllables))}${pick(syllables)} ${capital(pick(syllables))}${pick(syllables)}${pick(syllables)}`;

const distinctNames = ({ whole, pick }, count) => {
  const names = new Set();
  while (names.size < count) {
    const word = Array.from({ length: whole(2, 3) }, () => pick(syllables)).join("");
    names.add(`${capital(word)}-${pick(["sur", "lès", "en"])}-${capital(pick(syllables))}${pick(syllables)}`);
  }
  return [...names];
};
