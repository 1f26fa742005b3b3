import type { AuditContext } from "../../../db/record-audit";
import { withTenant } from "../../../db/tenant";
import type { Services } from "../../../services";
import type { Owner } from "../documents.repository";
import { webPageUnknown } from "../knowledge.errors";
import { restoreWithin } from "../restore-document";
import { findPageById } from "./web-pages.repository";
import { noteWebSource } from "./web-source-changes";
import { findWebSource } from "./web-sources.repository";

type Context = Pick<Services, "db"> & AuditContext & Owner & { config: Pick<Services["config"], "documentsMax"> };

/** Brings back the document of a page that its site took away; visits that miss the page leave it from now on. */
export const restorePage = (
  ctx: Context,
  { webSourceId, pageId }: { webSourceId: string; pageId: string },
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const source = await findWebSource(tx, ctx, webSourceId);
    const page = source && (await findPageById(tx, ctx, webSourceId, pageId));
    if (page?.state !== "gone" || !page.documentId) throw webPageUnknown();
    await restoreWithin(tx, ctx, page.documentId);
    await noteWebSource(tx, ctx, "web_source.restore_page", webSourceId, { page: pageId });
  });
