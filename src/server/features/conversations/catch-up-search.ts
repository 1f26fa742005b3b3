import { asSystem } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { listUnsearchable } from "./conversation-search.repository";
import { makeSearchable } from "./make-searchable";
import { slicesByWorkspace } from "./workspace-slices.rules";

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
  for (const { organizationId, workspaceId, ids } of slicesByWorkspace(rows, sliceRows)) {
    if (signal.aborted) break;
    await makeSearchable({ db: ctx.db, organizationId, workspaceId }, ids);
    await pause();
  }
  return { done: rows.length, isMore: rows.length === listed };
};
