import { asSystem, withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { listDeletedBefore, removeConversation } from "./conversation-state.repository";

/** Deleting can be undone for this long. */
const restorableMs = 7 * 24 * 60 * 60 * 1_000;
const sliceRows = 200;

/** Removes for good what was deleted seven days ago. */
export const sweepConversations = async (ctx: Pick<Services, "db" | "clock">): Promise<number> => {
  const before = new Date(ctx.clock.now().getTime() - restorableMs);
  let removed = 0;
  for (let gone = sliceRows; gone === sliceRows; removed += gone) {
    const rows = await asSystem(ctx.db, "sweep", (tx) => listDeletedBefore(tx, before, sliceRows));
    for (const row of rows) {
      await withTenant(ctx.db, row, (tx) => removeConversation(tx, row));
      await pause();
    }
    gone = rows.length;
  }
  return removed;
};
