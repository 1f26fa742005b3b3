import { type Pattern, type Speech, speeches } from "./proposal-speech";
import { sentenceBounds } from "./sentences.rules";
import { fold } from "./words.rules";

export interface ProposalText {
  heading: string | null;
  text: string;
}

/** A question that a passage seems to answer. */
export interface Proposal {
  question: string;
  /** 3: the document asks it itself; 2: made from a sentence; 1: from a heading and a figure under it; 0: from a heading alone. */
  weight: number;
}

const questionChars = { min: 10, max: 160 };
const headingWordsMax = 8;
const sentencesRead = 30;

/** Questions a passage seems to answer, by rules: those it asks itself, and those made from its sentences, figures and heading. */
export const proposalsOf = ({ heading, text }: ProposalText, language: string): Proposal[] => {
  const speech = speeches[language];
  const title = lastHeading(heading);
  const sentences = sentenceBounds(text, language)
    .slice(0, sentencesRead)
    .map(([start, end]) => text.slice(start, end).replace(/\s+/gu, " "));
  const asked = [title ?? "", ...text.split("\n")].map(bare).filter(isQuestion);
  const made = speech ? sentences.flatMap((sentence) => madeFrom(sentence, speech.sentences)) : [];
  const headed = speech && title && !title.endsWith("?") && isNoun(title) ? fromHeading(title, text, speech) : [];
  return [
    ...asked.map((question) => ({ question, weight: 3 })),
    ...made.map((question) => ({ question, weight: 2 })),
    ...headed,
  ].filter(({ question }) => question.length <= questionChars.max);
};

/** A title may come with those above it. */
const lastHeading = (heading: string | null): string | null => bare(heading?.split(/\s[>›]\s/u).at(-1) ?? "") || null;

const bare = (line: string): string =>
  line
    .replace(/^[\s#>*•–—-]*(?:\d{1,3}[.)]\s+|Q\s?[.:]\s*)?/u, "")
    .replace(/[*_]+$/u, "")
    .trim();

const isQuestion = (line: string): boolean =>
  line.endsWith("?") && line.length >= questionChars.min && !/[.!?] \p{Lu}/u.test(line);

const isNoun = (title: string): boolean => title.split(/\s+/u).length <= headingWordsMax && /\p{L}{3}/u.test(title);

const madeFrom = (sentence: string, patterns: readonly Pattern[]): string[] => {
  for (const [pattern, make] of patterns) {
    const found = pattern.exec(sentence);
    if (found) return [make(...found.slice(1))];
  }
  return [];
};

const fromHeading = (title: string, text: string, speech: Speech): Proposal[] => {
  const opened = madeFrom(title, speech.openings);
  if (opened.length > 0) return opened.map((question) => ({ question, weight: 2 }));
  const figured = speech.figures.find(([pattern]) => pattern.test(`${title}\n${text}`));
  return figured ? [{ question: figured[1](title), weight: 1 }] : [{ question: speech.heading(title), weight: 0 }];
};

/** Two questions with the same words are one. */
export const questionKey = (question: string): string =>
  [...question.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => fold(word)).join(" ");

/** Takes `wanted` questions, as evenly from the documents as they have some, the likeliest first and spread over each. */
export const pickProposals = (documents: Proposal[][], wanted: number, known: string[]): string[] => {
  const taken = new Set(known.map(questionKey));
  const queues = documents.map((proposals) => [3, 2, 1, 0].flatMap((weight) => spread(proposals, weight)));
  const picked: string[] = [];
  for (let left = queues; picked.length < wanted && left.length > 0; left = left.filter(({ length }) => length > 0)) {
    for (const queue of left) {
      const next = nextOf(queue, taken);
      if (next !== null && picked.length < wanted) picked.push(next);
    }
  }
  return picked;
};

const nextOf = (queue: Proposal[], taken: Set<string>): string | null => {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const key = questionKey(next.question);
    if (taken.has(key)) continue;
    taken.add(key);
    return next.question;
  }
  return null;
};

/** Those of one weight: the first, the middle, then the middles of the halves, so that any number of them is spread out. */
const spread = (proposals: Proposal[], weight: number): Proposal[] => {
  const alike = proposals.filter((one) => one.weight === weight);
  const order: Proposal[] = [];
  for (let step = alike.length; step >= 1; step /= 2) {
    for (let at = 0; at < alike.length; at += step) {
      const one = alike[Math.floor(at)];
      if (one && !order.includes(one)) order.push(one);
    }
  }
  return [...order, ...alike.filter((one) => !order.includes(one))];
};
