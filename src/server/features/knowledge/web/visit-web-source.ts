import type { AuditContext } from "../../../db/record-audit";
import { withTenant } from "../../../db/tenant";
import type { Services } from "../../../services";
import type { Owner } from "../documents.repository";
import { webSourceUnknown } from "../knowledge.errors";
import { nextVisitAfter } from "./next-visit.rules";
import { startVisit } from "./start-visit";
import { noteWebSource } from "./web-source-changes";
import { findWebSource, updateVisit } from "./web-sources.repository";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Owner;

/** Visits an address now; a visit under way is left alone. */
export const visitWebSource = (ctx: Context, id: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const source = await findWebSource(tx, ctx, id);
    if (!source) throw webSourceUnknown();
    await startVisit(tx, ctx, source);
    await noteWebSource(tx, ctx, "web_source.visit", id);
  });

/** Ends the visit under way; what it has read stays. */
export const stopVisit = (ctx: Context, id: string): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const source = await findWebSource(tx, ctx, id);
    if (!source) throw webSourceUnknown();
    const now = ctx.clock.now();
    await updateVisit(tx, ctx, id, source.visit, {
      state: "idle",
      outcome: "stopped",
      lastVisitAt: now,
      nextVisitAt: nextVisitAfter(source.revisit, now),
    });
    await noteWebSource(tx, ctx, "web_source.stop", id);
  });
