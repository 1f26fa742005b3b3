import type { DeletedDocument } from "~/contract/documents";
import { withTenant } from "../../db/tenant";
import { goneAt, restorableSince } from "../../kernel/restorable";
import type { Services } from "../../services";
import { toDocumentView } from "./document-view.rules";
import { listDeletedDocumentRows, type Owner } from "./documents.repository";
import { readToday } from "./today.repository";

/** An assistant's documents that can still come back, the last deleted first, until when each of them can. */
export const listDeletedDocuments = (ctx: Pick<Services, "db" | "clock"> & Owner): Promise<DeletedDocument[]> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const now = ctx.clock.now();
    const today = await readToday(tx, ctx, now);
    const rows = await listDeletedDocumentRows(tx, ctx, restorableSince(now));
    return rows.map((row) => ({ ...toDocumentView(row, today), goneAt: goneAt(row.deletedAt) }));
  });
