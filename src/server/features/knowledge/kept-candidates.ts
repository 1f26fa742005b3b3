import { LRUCache } from "lru-cache";
import type { Transaction } from "../../db/client";
import { singleton } from "../../kernel/singleton";
import { readCandidates } from "./passages.repository";
import type { Candidate } from "./rank-passages";

interface Owner {
  organizationId: string;
  workspaceId: string;
}

const keptMaxBytes = 32 * 1024 * 1024;
/** What a candidate takes beside its features. */
const overheadBytes = 300;

const kept = () =>
  singleton(
    "kept-candidates",
    () =>
      new LRUCache<string, Candidate>({
        maxSize: keptMaxBytes,
        sizeCalculation: ({ features }) => features.length + overheadBytes,
      }),
  );

const keyOf = ({ organizationId, workspaceId }: Owner, id: number): string => `${organizationId} ${workspaceId} ${id}`;

/**
 * What the ranker needs of these passages, read once as long as they are asked for. A passage never changes: another text
 * of its document has other ids, and which ids are live the postings say, under the organization's own wall. Only an
 * acceleration: any node reads the same from the database.
 */
export const readKeptCandidates = async (tx: Transaction, owner: Owner, ids: number[]): Promise<Candidate[]> => {
  const store = kept();
  const found = ids.map((id) => store.get(keyOf(owner, id)) ?? id);
  const missing = found.filter((one) => typeof one === "number");
  const read = await readCandidates(tx, owner, missing);
  for (const candidate of read) store.set(keyOf(owner, candidate.id), candidate);
  return [...found.filter((one) => typeof one !== "number"), ...read];
};
