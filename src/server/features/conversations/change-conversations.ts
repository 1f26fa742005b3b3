import type { Transaction } from "../../db/client";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { noteChanges } from "./conversation-changes";
import { listKnown, setAnswersResolved, setDeleted, setMark } from "./conversation-state.repository";
import { conversationUnknown } from "./conversations.errors";
import type { Place } from "./conversations.repository";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Place;

/** Which conversations it changed: those that stood so already are not named, so that undoing touches no other. */
export interface Changed {
  conversationIds: string[];
}

/** Puts conversations away, or back in the list. */
export const archiveConversations = (ctx: Context, ids: string[], isArchived: boolean): Promise<Changed> =>
  changing(ctx, ids, false, async (tx) => {
    const changed = await setMark(tx, ctx, ids, "archivedAt", isArchived ? ctx.clock.now() : null);
    await noteChanges(tx, ctx, isArchived ? "conversation.archive" : "conversation.unarchive", changed);
    return changed;
  });

/** Marks conversations as settled, with all their answers, or opens them again. */
export const resolveConversations = (ctx: Context, ids: string[], isResolved: boolean): Promise<Changed> =>
  changing(ctx, ids, false, async (tx) => {
    const at = isResolved ? ctx.clock.now() : null;
    const changed = await setMark(tx, ctx, ids, "resolvedAt", at);
    if (changed.length > 0) await setAnswersResolved(tx, ctx, changed, at);
    await noteChanges(tx, ctx, isResolved ? "conversation.resolve" : "conversation.reopen", changed);
    return changed;
  });

/** Takes conversations out of every list, search and export at once; for seven days they can come back. The day's sums stay: they hold no text. */
export const deleteConversations = (ctx: Context, ids: string[]): Promise<Changed> =>
  changing(ctx, ids, false, async (tx) => {
    const changed = await setDeleted(tx, ctx, ids, ctx.clock.now());
    await noteChanges(tx, ctx, "conversation.delete", changed);
    return changed;
  });

export const restoreConversations = (ctx: Context, ids: string[]): Promise<Changed> =>
  changing(ctx, ids, true, async (tx) => {
    const changed = await setDeleted(tx, ctx, ids, null);
    await noteChanges(tx, ctx, "conversation.restore", changed);
    return changed;
  });

/** Some may be gone meanwhile; when none is there, nothing was done and it is said. */
const changing = (
  ctx: Context,
  ids: string[],
  isDeleted: boolean,
  change: (tx: Transaction) => Promise<string[]>,
): Promise<Changed> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const known = await listKnown(tx, ctx, ids, isDeleted);
    if (known.length === 0) throw conversationUnknown();
    return { conversationIds: await change(tx) };
  });
