import type { DatabaseClient } from "../../db/client";
import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Owner } from "./documents.repository";
import { dropPostings } from "./postings.repository";
import { deleteDeadPassages, deleteSegment, listDeadSegments } from "./segments.repository";

/** What one statement removes: on PGlite it must stay well under 50 ms. */
const sliceRows = 200;

/**
 * Removes, in small slices, everything of a document's revisions up to `upTo` other than `kept`: older versions, and
 * what a killed try left. Safe to cut short and to repeat.
 */
export const dropDeadRevisions = async (
  ctx: { db: DatabaseClient } & Owner,
  documentId: string,
  kept: number,
  upTo: number,
): Promise<void> => {
  const of = { organizationId: ctx.organizationId, workspaceId: ctx.workspaceId, documentId };
  const dead = await withTenant(ctx.db, ctx, (tx) => listDeadSegments(tx, of, kept, upTo));
  for (const segmentId of dead) {
    await untilNone(() => withTenant(ctx.db, ctx, (tx) => dropPostings(tx, { ...of, segmentId }, sliceRows)));
    await withTenant(ctx.db, ctx, (tx) => deleteSegment(tx, of, segmentId));
  }
  await untilNone(() => withTenant(ctx.db, ctx, (tx) => deleteDeadPassages(tx, of, kept, upTo, sliceRows)));
};

const untilNone = async (drop: () => Promise<number>): Promise<void> => {
  while ((await drop()) > 0) await pause();
};
