import type { Transaction } from "../../db/client";
import { singleton } from "../../kernel/singleton";
import { GramCounts } from "./grams.rules";
import { readSample } from "./passages.repository";
import type { LiveIndex } from "./postings.repository";
import { countGrams } from "./rank-passages";

const sampleSize = 128;
const keptMax = 100;

interface Kept {
  fingerprint: string;
  counts: GramCounts;
}

/** Counts of the assistants asked last, 100 KB each. Only an acceleration: any node makes the same from the same texts. */
const kept = () => singleton("gram-counts", () => new Map<string, Kept>());

/** How common each letter gram is in the assistant's texts, from a sample spread over them (measured equal to all of them). */
export const readGramCounts = async (
  tx: Transaction,
  owner: { organizationId: string; workspaceId: string },
  { fingerprint }: LiveIndex,
): Promise<GramCounts> => {
  const known = kept().get(owner.workspaceId);
  if (known?.fingerprint === fingerprint) return known.counts;
  const counts = new GramCounts();
  for (const features of await readSample(tx, owner, sampleSize)) countGrams(counts, features);
  remember(owner.workspaceId, { fingerprint, counts });
  return counts;
};

const remember = (workspaceId: string, counts: Kept): void => {
  const map = kept();
  map.delete(workspaceId);
  map.set(workspaceId, counts);
  const [oldest] = map.keys();
  if (map.size > keptMax && oldest !== undefined) map.delete(oldest);
};
