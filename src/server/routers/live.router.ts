import { z } from "zod";
import { dashboard } from "../trpc/init";
import { organizationProcedure } from "../trpc/procedures";

/** The moment at which a page was read, as its head names it. */
const since = z.number().int().min(0);

export const liveRouter = dashboard.router({
  /** What happens in the organization, from then on. */
  events: organizationProcedure("workspace.read")
    .input(z.object({ since: since.optional() }))
    .subscription(({ ctx, input, signal }) =>
      ctx.user.live.follow(ctx.user, signal ?? new AbortController().signal, input.since),
    ),
  /** What happened since then: for a tab that another one's stream tells the rest. */
  missed: organizationProcedure("workspace.read")
    .input(z.object({ since }))
    .query(({ ctx, input }) => ctx.user.live.missed(ctx.user, input.since)),
});
