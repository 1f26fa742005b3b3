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

interface Kept {
  bytes: number;
  /** The one asked for last stands last. */
  candidates: Map<string, Candidate>;
}

const kept = (): Kept => singleton("kept-candidates", () => ({ bytes: 0, candidates: new Map() }));

const keyOf = ({ organizationId, workspaceId }: Owner, id: number): string => `${organizationId} ${workspaceId} ${id}`;

const take = ({ candidates }: Kept, key: string): Candidate | undefined => {
  const found = candidates.get(key);
  if (!found) return undefined;
  candidates.delete(key);
  candidates.set(key, found);
  return found;
};

const keep = (store: Kept, key: string, candidate: Candidate): void => {
  if (store.candidates.has(key)) return;
  store.candidates.set(key, candidate);
  store.bytes += candidate.features.length + overheadBytes;
  for (const [oldest, { features }] of store.candidates) {
    if (store.bytes <= keptMaxBytes) return;
    store.candidates.delete(oldest);
    store.bytes -= features.length + overheadBytes;
  }
};

/**
 * What the ranker needs of these passages, read once as long as they are asked for. A passage never changes: another text
 * of its document has other ids, and which ids are live the postings say, under the organization's own wall. Only an
 * acceleration: any node reads the same from the database.
 */
export const readKeptCandidates = async (tx: Transaction, owner: Owner, ids: number[]): Promise<Candidate[]> => {
  const store = kept();
  const found = ids.map((id) => take(store, keyOf(owner, id)) ?? id);
  const missing = found.filter((one) => typeof one === "number");
  const read = await readCandidates(tx, owner, missing);
  for (const candidate of read) keep(store, keyOf(owner, candidate.id), candidate);
  return [...found.filter((one) => typeof one !== "number"), ...read];
};
