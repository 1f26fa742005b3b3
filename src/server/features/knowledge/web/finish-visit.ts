import type { PageReason, VisitOutcome } from "~/contract/web-sources";
import { publish } from "../../../db/publish";
import { withTenant } from "../../../db/tenant";
import type { Owner } from "../documents.repository";
import { nextVisitAfter } from "./next-visit.rules";
import type { VisitContext } from "./visit-context";
import { findFirstFailure } from "./web-pages.repository";
import { findWebSource, updateVisit, type WebSourceRow } from "./web-sources.repository";

type Context = Pick<VisitContext, "db" | "clock"> & Owner;

/** Ends a visit; `limit` is what cut it short. A visit that read nothing says why. Nothing is left to wait for. */
export const finishVisit = async (
  ctx: Context,
  source: WebSourceRow,
  cause: PageReason | null,
  limit: VisitOutcome | null = null,
): Promise<null> => {
  const now = ctx.clock.now();
  await withTenant(ctx.db, ctx, async (tx) => {
    const failure = cause ?? (await findFirstFailure(tx, ctx, source.id, source.visit));
    await updateVisit(tx, ctx, source.id, source.visit, {
      state: "idle",
      outcome: failure ? "failed" : (limit ?? source.outcome ?? "complete"),
      failure,
      lastVisitAt: now,
      nextVisitAt: nextVisitAfter(source.revisit, now),
    });
    await publish(tx, ctx, { kind: "web_source", workspaceId: ctx.workspaceId, subjectId: source.id });
  });
  return null;
};

/** After the last try failed: the source rests and says so; what it read before still answers. */
export const giveUpVisit = async (
  ctx: Context,
  { webSourceId, visit }: { webSourceId: string; visit: number },
): Promise<void> => {
  const source = await withTenant(ctx.db, ctx, (tx) => findWebSource(tx, ctx, webSourceId));
  if (source?.visit === visit) await finishVisit(ctx, source, "internal");
};
