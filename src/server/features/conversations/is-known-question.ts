import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { findAnswerTo, type Place } from "./conversations.repository";

/** Did this visitor send a question under this client id before? */
export const isKnownQuestion = async (
  ctx: Pick<Services, "db"> & Place,
  visitorId: string,
  clientMessageId: string,
): Promise<boolean> =>
  (await withTenant(ctx.db, ctx, (tx) => findAnswerTo(tx, ctx, visitorId, clientMessageId))) !== null;
