import type { MarkedText } from "~/contract/conversation-list";
import { wordsOf } from "../knowledge/words.rules";

/** Tells which of the words asked for this word is, or -1. */
type Matcher = (word: { folded: string }) => number;
interface Hit {
  start: number;
  end: number;
  asked: number;
}

const excerptChars = 160;
const before = 40;
const run = /[\p{L}\p{N}\p{M}]+/uy;

/** Where the words asked for stand in a text. */
export const hitsOf = (text: string, matches: Matcher): Hit[] => {
  const hits: Hit[] = [];
  for (const word of wordsOf(text, "fr")) {
    const asked = matches(word);
    if (asked >= 0) hits.push({ start: word.at, end: endOf(text, word.at), asked });
  }
  return hits;
};

const endOf = (text: string, at: number): number => {
  run.lastIndex = at;
  return run.test(text) ? run.lastIndex : at;
};

/** How many of the words asked for a text holds. */
export const reachOf = (hits: readonly Hit[]): number => new Set(hits.map(({ asked }) => asked)).size;

/** A whole text with its hits marked. */
export const markAll = (text: string, hits: readonly Hit[]): MarkedText => cut(text, hits, 0, text.length);

/** The stretch of a text around the place where most of the words asked for stand close together. */
export const excerptOf = (text: string, hits: readonly Hit[]): MarkedText => {
  const flat = text.replace(/\s/gu, " ");
  const first = densest(hits);
  const from = startAtWord(flat, Math.max(0, (first?.start ?? 0) - before));
  const to = endAtWord(flat, Math.min(flat.length, from + excerptChars));
  const parts = cut(flat, hits, from, to);
  return [
    ...(from > 0 ? [{ text: "…", isMatch: false }] : []),
    ...parts,
    ...(to < flat.length ? [{ text: "…", isMatch: false }] : []),
  ];
};

const densest = (hits: readonly Hit[]): Hit | undefined => {
  let best: { hit: Hit; reach: number } | undefined;
  for (const [index, hit] of hits.entries()) {
    const near = hits.slice(index).filter(({ end }) => end - hit.start <= excerptChars - before);
    const reach = reachOf(near);
    if (!best || reach > best.reach) best = { hit, reach };
  }
  return best?.hit;
};

const startAtWord = (text: string, at: number): number => (at === 0 ? 0 : text.indexOf(" ", at - 1) + 1);
const endAtWord = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(" ", at);
  return space > at - before ? space : at;
};

const cut = (text: string, hits: readonly Hit[], from: number, to: number): MarkedText => {
  const parts: MarkedText = [];
  let at = from;
  for (const { start, end } of hits) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isMatch: false });
    parts.push({ text: text.slice(start, end), isMatch: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), isMatch: false });
  return parts;
};
