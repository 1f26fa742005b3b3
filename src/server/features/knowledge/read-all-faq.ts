import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import type { Owner } from "./documents.repository";
import { type FaqRow, listFaqSlice } from "./faq.repository";

const sliceRows = 250;

/** Every question-réponse of an assistant, in the order they were written. */
export const readAllFaq = async (ctx: Pick<Services, "db" | "clock"> & Owner): Promise<FaqRow[]> => {
  const all: FaqRow[] = [];
  for (let afterId = ""; ; await pause()) {
    const rows = await withTenant(ctx.db, ctx, (tx) => listFaqSlice(tx, ctx, ctx.clock.now(), afterId, sliceRows));
    all.push(...rows);
    const last = rows.at(-1);
    if (!last || rows.length < sliceRows) return all;
    afterId = last.id;
  }
};
