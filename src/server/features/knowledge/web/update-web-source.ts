import type { WebSourceSettings } from "~/contract/web-source-inputs";
import type { AuditContext } from "../../../db/record-audit";
import { withTenant } from "../../../db/tenant";
import type { Services } from "../../../services";
import type { Owner } from "../documents.repository";
import { webSourceUnknown } from "../knowledge.errors";
import { nextVisitAfter } from "./next-visit.rules";
import { noteWebSource } from "./web-source-changes";
import { findWebSource, updateWebSourceRow } from "./web-sources.repository";

/** Changes how often and how far an address is visited; limits hold from the next visit on. */
export const updateWebSource = (
  ctx: Pick<Services, "db" | "clock"> & AuditContext & Owner,
  id: string,
  settings: Partial<WebSourceSettings>,
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const source = await findWebSource(tx, ctx, id);
    if (!source) throw webSourceUnknown();
    const revisit = settings.revisit ?? source.revisit;
    const nextVisitAt =
      source.state === "visiting" ? null : nextVisitAfter(revisit, source.lastVisitAt ?? ctx.clock.now());
    await updateWebSourceRow(tx, ctx, id, { ...settings, revisit, nextVisitAt });
    await noteWebSource(tx, ctx, "web_source.update", id, { ...settings });
  });
