import type { Transaction } from "../../db/client";
import { singleton } from "../../kernel/singleton";
import { GramCounts } from "./grams.rules";
import { listSampleIds, readCandidates } from "./passages.repository";
import type { LiveIndex } from "./postings.repository";
import { countGrams } from "./rank-passages";

const sampleSize = 128;
const keptMax = 100;
const largeIndex = 1_000;
const smallChange = 0.05;

interface Kept {
  fingerprint: string;
  passages: number;
  counts: GramCounts;
}

/** Counts of the assistants asked last, 100 KB each. Only an acceleration: any node makes the same from the same texts. */
const kept = () => singleton("gram-counts", () => new Map<string, Kept>());

/** How common each letter gram is in the assistant's texts, from a sample spread over them (measured equal to all of them). */
export const readGramCounts = async (
  tx: Transaction,
  owner: { organizationId: string; workspaceId: string },
  index: LiveIndex,
): Promise<GramCounts> => {
  const known = kept().get(owner.workspaceId);
  if (known && isStillTrue(known, index)) return known.counts;
  const counts = new GramCounts();
  const ids = await listSampleIds(tx, owner, sampleSize);
  for (const { features } of await readCandidates(tx, owner, ids)) countGrams(counts, features);
  remember(owner.workspaceId, { ...index, counts });
  return counts;
};

/** A large index that grows by a few documents keeps its counts: uploading a hundred does not slow each question. */
const isStillTrue = (known: Kept, { fingerprint, passages }: LiveIndex): boolean =>
  known.fingerprint === fingerprint ||
  (passages >= largeIndex && Math.abs(passages - known.passages) < passages * smallChange);

const remember = (workspaceId: string, { fingerprint, passages, counts }: Kept): void => {
  const map = kept();
  map.delete(workspaceId);
  map.set(workspaceId, { fingerprint, passages, counts });
  const [oldest] = map.keys();
  if (map.size > keptMax && oldest !== undefined) map.delete(oldest);
};
