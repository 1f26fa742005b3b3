import { asSystem } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { listUnsearchable, type Unsearchable } from "./conversation-search.repository";
import { makeSearchable } from "./make-searchable";

/** One that is still talking is read once it rests, whatever was said meanwhile. */
const silentForMs = 2_000;
const listed = 400;
/** So many conversations in one transaction: on PGlite it holds up everybody. */
const sliceRows = 10;

const restingSince = ({ clock }: Pick<Services, "clock">): Date => new Date(clock.now().getTime() - silentForMs);

/** Whether anything was said that search does not know. */
export const isSearchBehind = async (ctx: Pick<Services, "db" | "clock">): Promise<boolean> =>
  (await asSystem(ctx.db, "sweep", (tx) => listUnsearchable(tx, restingSince(ctx), 1))).length > 0;

/**
 * Makes searchable all that was said since, by the assistant, a person or the visitor: some conversations together, and never
 * in the way of an answer. Gives how many; some are left when it is as many as it looks at once.
 */
export const catchUpSearch = async (
  ctx: Pick<Services, "db" | "clock">,
  signal: AbortSignal,
): Promise<{ done: number; isMore: boolean }> => {
  const rows = await asSystem(ctx.db, "sweep", (tx) => listUnsearchable(tx, restingSince(ctx), listed));
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
