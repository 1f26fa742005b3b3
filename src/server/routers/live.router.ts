import { z } from "zod";
import { dashboard } from "../trpc/init";
import { organizationProcedure } from "../trpc/procedures";

/** The moment at which a page was read, as its head names it; null when that is long ago or unknown. */
const moment = z.object({ since: z.number().int().min(0).nullable() });

export const liveRouter = dashboard.router({
  /** What happened in the organization since then, and what happens. */
  events: organizationProcedure("workspace.read")
    .input(moment)
    .subscription(({ ctx, input, signal }) =>
      ctx.user.live.follow(ctx.user, signal ?? new AbortController().signal, input.since),
    ),
  /** What happened since then: for a tab that another one's stream tells the rest. */
  missed: organizationProcedure("workspace.read")
    .input(moment)
    .query(({ ctx, input }) => ctx.user.live.missed(ctx.user, input.since)),
});
