import { asSystem } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { listUnsearchable, type Unsearchable } from "./conversation-search.repository";
import { makeSearchable } from "./make-searchable";

/** A turn makes its own conversation searchable when it ends: one that is still talking is left alone. */
const silentForMs = 60_000;
const listed = 400;
/** So many conversations in one transaction: on PGlite it holds up everybody. */
const sliceRows = 10;

/**
 * Makes searchable what no turn did: conversations from before search was there, cut short, or answered by a person. Gives
 * how many; some are left when it is as many as it looks at once.
 */
export const catchUpSearch = async (
  ctx: Pick<Services, "db" | "clock">,
  signal: AbortSignal,
): Promise<{ done: number; isMore: boolean }> => {
  const before = new Date(ctx.clock.now().getTime() - silentForMs);
  const rows = await asSystem(ctx.db, "sweep", (tx) => listUnsearchable(tx, before, listed));
  for (const slice of slicesOf(rows)) {
    if (signal.aborted) break;
    const { organizationId, workspaceId, ids } = slice;
    await makeSearchable({ db: ctx.db, organizationId, workspaceId }, ids);
    await pause();
  }
  return { done: rows.length, isMore: rows.length === listed };
};

interface Slice {
  organizationId: string;
  workspaceId: string;
  ids: string[];
}

const slicesOf = (rows: readonly Unsearchable[]): Slice[] => {
  const open = new Map<string, Slice>();
  const slices: Slice[] = [];
  for (const { id, organizationId, workspaceId } of rows) {
    const slice = open.get(workspaceId);
    if (slice && slice.ids.length < sliceRows) slice.ids.push(id);
    else {
      const next = { organizationId, workspaceId, ids: [id] };
      open.set(workspaceId, next);
      slices.push(next);
    }
  }
  return slices;
};
