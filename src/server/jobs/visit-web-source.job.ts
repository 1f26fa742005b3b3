import { giveUpVisit } from "../features/knowledge/web/finish-visit";
import { runVisit } from "../features/knowledge/web/run-visit";
import type { VisitContext } from "../features/knowledge/web/visit-context";
import type { JobHandler } from "./job";

type Parts = Omit<VisitContext, "organizationId" | "workspaceId" | "actor" | "origin">;

/** Visits the pages of one web source, a slice at a time. */
export const visitWebSourceJob = (parts: Parts): JobHandler => ({
  run: async ({ organizationId, workspaceId, kind, payload }, signal) => {
    if (!organizationId || !workspaceId) throw new Error("a web source belongs to an assistant");
    const ctx: VisitContext = {
      ...parts,
      organizationId,
      workspaceId,
      actor: { type: "job", name: kind },
      origin: { ip: null, userAgent: null },
    };
    const visit = { webSourceId: String(payload.webSourceId), visit: Number(payload.visit) };
    const afterMs = await runVisit(ctx, visit, signal);
    return afterMs === null ? undefined : { afterMs };
  },
  giveUp: async ({ organizationId, workspaceId, payload }) => {
    if (!organizationId || !workspaceId) return;
    const visit = { webSourceId: String(payload.webSourceId), visit: Number(payload.visit) };
    await giveUpVisit({ ...parts, organizationId, workspaceId }, visit);
  },
});
