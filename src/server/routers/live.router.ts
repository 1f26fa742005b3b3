import { z } from "zod";
import { followLive } from "../live/follow-live";
import { dashboard } from "../trpc/init";
import { organizationProcedure } from "../trpc/procedures";

export const liveRouter = dashboard.router({
  events: organizationProcedure("workspace.read")
    .input(z.object({ lastEventId: z.string().max(20).nullish() }).optional())
    .subscription(({ ctx, input, signal }) => followLive(ctx.user, input?.lastEventId ?? null, signal)),
});
