import { LRUCache } from "lru-cache";
import type { Transaction } from "../../db/client";
import { singleton } from "../../kernel/singleton";
import { type LiveIndex, readLiveIndex, readPostings, type TermPostings } from "./postings.repository";

interface Owner {
  organizationId: string;
  workspaceId: string;
}

const keptMaxBytes = 32 * 1024 * 1024;
const assistantsMax = 1_000;
/** What a list takes beside its bytes. */
const overheadBytes = 200;

/** Lists by assistant, fingerprint of its live documents, and term; and the fingerprint each assistant had last. */
const kept = () =>
  singleton("kept-postings", () => ({
    lists: new LRUCache<string, TermPostings>({
      maxSize: keptMaxBytes,
      sizeCalculation: ({ data }) => data.length + overheadBytes,
    }),
    fingerprints: new LRUCache<string, string>({ max: assistantsMax }),
  }));

const keyOf = ({ organizationId, workspaceId }: Owner, ...parts: string[]): string =>
  [organizationId, workspaceId, ...parts].join(" ");

/**
 * The size of the live index and the postings of some terms, of which those asked for lately are not read again. A live
 * document's postings never change, and which documents are live is asked each time, under the organization's own wall: the
 * fingerprint tells whether what is kept still holds. Only an acceleration: any node reads the same from the database.
 */
export const readKeptIndex = async (tx: Transaction, owner: Owner, terms: string[]): Promise<LiveIndex> => {
  const { lists, fingerprints } = kept();
  const last = fingerprints.get(keyOf(owner));
  const known = terms.flatMap((term) => (last && lists.get(keyOf(owner, last, term))) || []);
  const names = new Set(known.map(({ term }) => term));
  const index = await readLiveIndex(
    tx,
    owner,
    terms.filter((term) => !names.has(term)),
  );
  const others = index.fingerprint === last ? known : await readPostings(tx, owner, [...names]);
  const all = [...index.terms, ...others];
  fingerprints.set(keyOf(owner), index.fingerprint);
  for (const one of all) lists.set(keyOf(owner, index.fingerprint, one.term), one);
  return { ...index, terms: all };
};
