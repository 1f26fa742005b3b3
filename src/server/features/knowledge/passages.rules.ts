import type { Reading } from "~/server/adapters/document-parser/reading";
import { type Unit, unitsOf } from "./passage-units.rules";

/** A slice of a document's clean text that answers are drawn from. */
export interface PassageCut {
  start: number;
  end: number;
  words: number;
  heading: string | null;
  /** 1-based, of its first character. */
  page: number | null;
}

/** Words. Why these: measured, see docs/decisions; 150 to 200 with 40 to 50 shared is a flat optimum. */
export const passageSize = {
  least: 150,
  most: 200,
  overlap: 50,
  stretched: 220,
  section: 25,
  beforeTitle: 100,
  rest: 30,
};

const weigh = (units: Unit[]): number => units.reduce((sum, unit) => sum + unit.weight, 0);

const ranks = { anywhere: 0, sentence: 1, paragraph: 2 };

/** How many of the first units make the passage: at 150 words or more, at the best end, never after a title. */
const cutAfter = (units: Unit[]): number => {
  let best = { count: 0, rank: -1 };
  let words = 0;
  units.forEach((unit, at) => {
    words += unit.weight;
    if (unit.depth > 0) return;
    const rank = ranks[unit.ends] + (words >= passageSize.least ? 3 : 0);
    if (rank >= best.rank) best = { count: at + 1, rank };
  });
  return best.count || units.length;
};

/** The last units that the next passage starts with: as many as fit, from the start of a sentence when that is enough. */
const overlapOf = (units: Unit[]): Unit[] => {
  let words = 0;
  let from = units.length;
  let wholeFrom = units.length;
  let wholeWords = 0;
  for (let at = units.length - 1; at > 0; at--) {
    const unit = units[at];
    if (!unit || unit.depth > 0 || words + unit.weight > passageSize.overlap) break;
    words += unit.weight;
    from = at;
    if (units[at - 1]?.ends !== "anywhere") [wholeFrom, wholeWords] = [at, words];
  }
  return units.slice(wholeWords >= passageSize.overlap / 2 ? wholeFrom : from);
};

/** The depth whose titles part the document: the highest that occurs more than once. */
const partingDepth = (reading: Reading): number => {
  const counts = new Array<number>(7).fill(0);
  for (const { depth } of reading.blocks) counts[depth] = (counts[depth] ?? 0) + 1;
  const found = counts.findIndex((count, depth) => depth > 0 && count > 1);
  return found === -1 ? 6 : found;
};

const pageFinder = (starts: number[] | null) => {
  let page = 0;
  return (at: number): number | null => {
    if (!starts) return null;
    while (page > 0 && (starts[page] ?? 0) > at) page--;
    while (page + 1 < starts.length && (starts[page + 1] ?? 0) <= at) page++;
    return page + 1;
  };
};

interface Group {
  units: Unit[];
  /** How many of the units the group before it also holds. */
  shared: number;
}

/** Packs units into groups of passage size. */
class Packer {
  private open: Unit[] = [];
  private shared = 0;

  constructor(private readonly parting: number) {}

  /** The groups that are full once this unit comes. */
  *add(unit: Unit): Generator<Group> {
    const words = weigh(this.open);
    const isPart = unit.depth > 0 && this.open.at(-1)?.depth === 0;
    const enough = unit.depth <= this.parting ? passageSize.section : passageSize.beforeTitle;
    if (isPart && words >= enough) yield* this.close();
    else if (words + unit.weight > passageSize.most && this.open.length > this.shared) yield this.cut();
    this.open.push(unit);
  }

  *close(): Generator<Group> {
    if (this.open.length > this.shared) yield { units: this.open, shared: this.shared };
    this.open = [];
    this.shared = 0;
  }

  private cut(): Group {
    const count = Math.max(cutAfter(this.open), this.shared + 1);
    const group = { units: this.open.slice(0, count), shared: this.shared };
    const overlap = overlapOf(group.units);
    this.open = [...overlap, ...this.open.slice(count)];
    this.shared = overlap.length;
    return group;
  }
}

/** The group before with this one's own units, when they are few and fit. */
const joined = (before: Group, group: Group): Group | null => {
  const fresh = group.units.slice(group.shared);
  const isRest = group.shared > 0 && weigh(fresh) < passageSize.rest;
  const fits = weigh(before.units) + weigh(fresh) <= passageSize.stretched;
  return isRest && fits ? { ...before, units: [...before.units, ...fresh] } : null;
};

/** Gives a short last group of a section to the one before it. */
function* withoutShortRests(groups: Iterable<Group>): Generator<Group> {
  let before: Group | null = null;
  for (const group of groups) {
    const both: Group | null = before && joined(before, group);
    if (before && !both) yield before;
    before = both ?? group;
  }
  if (before) yield before;
}

function* groupsOf(reading: Reading, language: string): Generator<Group> {
  const packer = new Packer(partingDepth(reading));
  for (const unit of unitsOf(reading, language)) yield* packer.add(unit);
  yield* packer.close();
}

const countWords = (text: string): number => text.match(/\S+/gu)?.length ?? 0;

/** The titles a passage starts under are carried beside it; those inside it stay in its text. */
const withoutLeadingTitles = (units: Unit[]): Unit[] => {
  const first = units.findIndex((unit) => unit.depth === 0);
  return first === -1 ? units : units.slice(first);
};

/** Cuts a document into passages of 150 to 200 words that end where sentences end; neighbours share up to 50 words. */
export function* cutPassages(reading: Reading, language: string): Generator<PassageCut> {
  const pageAt = pageFinder(reading.pageStarts);
  for (const { units } of withoutShortRests(groupsOf(reading, language))) {
    const read = withoutLeadingTitles(units);
    const [first] = read;
    const last = read.at(-1);
    if (!first || !last) continue;
    const words = countWords(reading.text.slice(first.start, last.end));
    yield { start: first.start, end: last.end, words, heading: first.heading, page: pageAt(first.start) };
  }
}
