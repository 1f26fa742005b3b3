import { asSystem, withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import { restorableSince } from "../../kernel/restorable";
import type { Services } from "../../services";
import { listDeletedBefore, removeConversation } from "./conversation-state.repository";

const sliceRows = 200;

/** Removes for good what was deleted seven days ago. */
export const sweepConversations = async (ctx: Pick<Services, "db" | "clock">): Promise<number> => {
  const before = restorableSince(ctx.clock.now());
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
