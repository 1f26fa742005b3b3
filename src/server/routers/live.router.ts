import { z } from "zod";
import { dashboard } from "../trpc/init";
import { organizationProcedure } from "../trpc/procedures";

/** The moment at which a page was read, as its head names it; null, or nothing from tabs of an older version: unknown. */
const moment = z.object({ since: z.number().int().min(0).nullish() });

export const liveRouter = dashboard.router({
  /** What happened in the organization since then, and what happens. */
  events: organizationProcedure("workspace.read")
    .input(moment)
    .subscription(({ ctx, input, signal }) =>
      ctx.user.live.follow(ctx.user, input.since ?? null, signal ?? new AbortController().signal),
    ),
  /** What happened since then: for a tab that another one's stream tells the rest. */
  missed: organizationProcedure("workspace.read")
    .input(moment)
    .query(({ ctx, input }) => ctx.user.live.missed(ctx.user, input.since ?? null)),
});
