import type { Transaction } from "../../db/client";
import { findByWords } from "./conversation-search.repository";
import type { Place } from "./conversations.repository";
import { tsqueryOf } from "./search-words.rules";

/** Words that more conversations hold than this are common: the latest that hold them are met soon by reading the list itself. */
const commonFrom = 1_000;

/** Where a search leads: the conversations that hold its words, or how to tell them as the list is read. Undefined: no word to look for. */
export const narrowByWords = async (
  tx: Transaction,
  place: Place,
  search: string | undefined,
): Promise<{ ids: string[] } | { tsquery: string } | undefined> => {
  const tsquery = search ? tsqueryOf(place.workspaceId, search) : null;
  if (!tsquery) return search ? { ids: [] } : undefined;
  const ids = await findByWords(tx, place, tsquery, commonFrom);
  return ids.length < commonFrom ? { ids } : { tsquery };
};
