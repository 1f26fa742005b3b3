import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import { singleton } from "../../kernel/singleton";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { listSignatures } from "./faq.repository";
import { phrasingsOf } from "./faq.rules";
import { type EntryPhrasing, indexPhrasings, type PhrasingIndex } from "./match-phrasings.rules";

interface Kept {
  version: number;
  index: Promise<PhrasingIndex>;
  /** The hour it was read in: an entry's last day may end while nothing changes. */
  hour: number;
}

const sliceRows = 250;
const hourMs = 3_600_000;
const keptMax = 200;

/** Indexes of the assistants asked last. Only an acceleration: any node makes the same from the same rows. */
const kept = () => singleton("faq-indexes", () => new Map<string, Kept>());

type Context = Pick<Services, "db" | "clock"> & Owner;

/** The entries that answer, ready to be compared with questions; read again when `version` says that they changed. */
export const readFaqIndex = (ctx: Context, version: number, language: string): Promise<PhrasingIndex> => {
  const map = kept();
  const hour = Math.floor(ctx.clock.now().getTime() / hourMs);
  const known = map.get(ctx.workspaceId);
  map.delete(ctx.workspaceId);
  const isTrue = known?.version === version && known.hour === hour;
  const index = isTrue ? known.index : load(ctx, language);
  map.set(ctx.workspaceId, { version, hour, index });
  index.catch(() => map.delete(ctx.workspaceId));
  const [oldest] = map.keys();
  if (map.size > keptMax && oldest !== undefined) map.delete(oldest);
  return index;
};

const load = async (ctx: Context, language: string): Promise<PhrasingIndex> => {
  const phrasings: EntryPhrasing[] = [];
  for (let afterId = ""; ; await pause()) {
    const rows = await withTenant(ctx.db, ctx, (tx) => listSignatures(tx, ctx, ctx.clock.now(), afterId, sliceRows));
    for (const row of rows) {
      phrasingsOf(row, language).forEach((phrasing, place) => {
        phrasings.push({ entryId: row.id, place, phrasing });
      });
    }
    const last = rows.at(-1);
    if (!last || rows.length < sliceRows) return indexPhrasings(phrasings);
    afterId = last.id;
  }
};
