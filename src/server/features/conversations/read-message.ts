import type { MessageView } from "~/contract/conversations";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { messageViewOf } from "./conversation-views.rules";
import { findMessage, type Place } from "./conversations.repository";

/** One message as the dashboard shows it; null when there is none. */
export const readMessage = async (
  ctx: Pick<Services, "db"> & { config: Pick<Services["config"], "modelPrices"> } & Place,
  messageId: string,
): Promise<MessageView | null> => {
  const row = await withTenant(ctx.db, ctx, (tx) => findMessage(tx, ctx, messageId));
  return row && messageViewOf(row, ctx.config.modelPrices);
};
