import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { findMessage, type MessageRow, type Place, updateAnswering } from "./conversations.repository";

/** An answer as stored now; with `isReading` the node that writes it learns that somebody reads it here. */
export const readAnswer = (
  ctx: Pick<Services, "db" | "clock"> & Place,
  messageId: string,
  isReading: boolean,
): Promise<MessageRow | null> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const seen = isReading ? await updateAnswering(tx, ctx, messageId, { readerSeenAt: ctx.clock.now() }) : null;
    return seen ?? findMessage(tx, ctx, messageId);
  });
