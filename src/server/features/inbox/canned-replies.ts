import type { CannedReply } from "~/contract/inbox";
import { withTenant } from "../../db/tenant";
import { newId } from "../../kernel/ids";
import { deleteCanned, insertCanned, listCannedRows, updateCanned } from "./canned.repository";
import { cannedTooMany, cannedUnknown } from "./inbox.errors";
import type { TeamContext } from "./inbox-context";

const cannedMax = 200;

/** The organization's canned replies, by title. */
export const listCanned = (ctx: TeamContext): Promise<CannedReply[]> =>
  withTenant(ctx.db, ctx, (tx) => listCannedRows(tx, ctx));

/** Keeps a new one, or changes the one named. */
export const saveCanned = (
  ctx: TeamContext,
  { replyId, title, text }: { replyId?: string; title: string; text: string },
): Promise<CannedReply> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = { id: replyId ?? newId("can"), title, text };
    if (!replyId) {
      if ((await listCannedRows(tx, ctx)).length >= cannedMax) throw cannedTooMany();
      await insertCanned(tx, ctx, row);
    } else if (!(await updateCanned(tx, ctx, row))) throw cannedUnknown();
    return row;
  });

export const removeCanned = (ctx: TeamContext, replyId: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await deleteCanned(tx, ctx, replyId))) throw cannedUnknown();
  });
