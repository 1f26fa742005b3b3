import type { Transaction } from "../../../db/client";
import { isInScope, mayBePage } from "./web-address.rules";
import { countMetPages, countWebPages, listKnownUrls, wantPages } from "./web-pages.repository";
import { updateVisit, type WebSourceRow } from "./web-sources.repository";

/** Addresses written by one statement. */
const sliceAddresses = 100;
/** Pages that turn out to be none (moved, left out) do not count towards the limit, so they have one of their own. */
const metMax = (pagesMax: number): number => pagesMax * 3 + 20;

/** Puts addresses in line for the visit under way, as far as the source's limits go; past them the visit says so. */
export const wantAddresses = async (
  tx: Transaction,
  source: WebSourceRow,
  depth: number,
  addresses: string[],
): Promise<void> => {
  const urls = [...new Set(addresses)].filter((address) => isInScope(source, address) && mayBePage(address));
  for (let from = 0; from < urls.length; from += sliceAddresses) {
    const isWhole = await wantSlice(tx, source, depth, urls.slice(from, from + sliceAddresses));
    if (!isWhole) {
      await updateVisit(tx, source, source.id, source.visit, { outcome: "pages_max" });
      return;
    }
  }
};

const wantSlice = async (tx: Transaction, source: WebSourceRow, depth: number, urls: string[]): Promise<boolean> => {
  const known = await listKnownUrls(tx, source, source.id, urls);
  const counted = await countWebPages(tx, source, source.id);
  const met = await countMetPages(tx, source, source.id);
  const room = Math.max(0, Math.min(source.pagesMax - counted, metMax(source.pagesMax) - met));
  const fresh = urls.filter((url) => !known.has(url));
  const wanted = [...urls.filter((url) => known.has(url)), ...fresh.slice(0, room)];
  await wantPages(tx, source, source.id, { visit: source.visit, depth, urls: wanted });
  return fresh.length <= room;
};
