import { and, asc, desc, eq, notInArray } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { checkResults, checkRuns, checks, checkWatches } from "../../db/schema/checks";
import { knowledgeVersions } from "../../db/schema/knowledge-versions";
import type { Tenant } from "../../kernel/actor";

export type CheckRow = typeof checks.$inferSelect;
export type RunRow = typeof checkRuns.$inferSelect;
export type ResultRow = typeof checkResults.$inferSelect;

export interface Place extends Tenant {
  workspaceId: string;
}

type Owned = { organizationId: string; workspaceId: string };
const owned = ({ organizationId, workspaceId }: Place): Owned => ({ organizationId, workspaceId });

const checksIn = (place: Place) =>
  and(eq(checks.organizationId, place.organizationId), eq(checks.workspaceId, place.workspaceId));
const runsIn = (place: Place) =>
  and(eq(checkRuns.organizationId, place.organizationId), eq(checkRuns.workspaceId, place.workspaceId));
const resultsIn = (place: Place) =>
  and(eq(checkResults.organizationId, place.organizationId), eq(checkResults.workspaceId, place.workspaceId));

/** In the order they were added. */
export const listChecks = (tx: Transaction, place: Place): Promise<CheckRow[]> =>
  tx.select().from(checks).where(checksIn(place)).orderBy(asc(checks.id));

export const insertChecks = async (
  tx: Transaction,
  place: Place,
  rows: { id: string; question: string }[],
): Promise<void> => {
  if (rows.length > 0) await tx.insert(checks).values(rows.map((row) => ({ ...row, ...owned(place) })));
};

export const updateCheck = async (tx: Transaction, place: Place, id: string, question: string): Promise<boolean> => {
  const rows = await tx
    .update(checks)
    .set({ question })
    .where(and(checksIn(place), eq(checks.id, id)))
    .returning({ id: checks.id });
  return rows.length > 0;
};

export const deleteCheck = async (tx: Transaction, place: Place, id: string): Promise<boolean> => {
  const rows = await tx
    .delete(checks)
    .where(and(checksIn(place), eq(checks.id, id)))
    .returning({ id: checks.id });
  return rows.length > 0;
};

/** The newest first. */
export const listRuns = (tx: Transaction, place: Place, limit: number): Promise<RunRow[]> =>
  tx.select().from(checkRuns).where(runsIn(place)).orderBy(desc(checkRuns.startedAt), desc(checkRuns.id)).limit(limit);

export const findRun = async (tx: Transaction, place: Place, id: string): Promise<RunRow | null> =>
  (
    await tx
      .select()
      .from(checkRuns)
      .where(and(runsIn(place), eq(checkRuns.id, id)))
      .limit(1)
  )[0] ?? null;

/** False while another run of the assistant is under way. */
export const insertRun = async (
  tx: Transaction,
  place: Place,
  row: Pick<RunRow, "id" | "state" | "total" | "stand" | "cause" | "changes" | "startedAt">,
): Promise<boolean> => {
  const rows = await tx
    .insert(checkRuns)
    .values({ ...row, ...owned(place) })
    .onConflictDoNothing()
    .returning({ id: checkRuns.id });
  return rows.length > 0;
};

export const finishRun = async (
  tx: Transaction,
  place: Place,
  id: string,
  values: Pick<RunRow, "state" | "finishedAt">,
): Promise<void> => {
  await tx
    .update(checkRuns)
    .set(values)
    .where(and(runsIn(place), eq(checkRuns.id, id), eq(checkRuns.state, "running")));
};

export const deleteOtherRuns = async (tx: Transaction, place: Place, keptIds: string[]): Promise<void> => {
  if (keptIds.length > 0) await tx.delete(checkRuns).where(and(runsIn(place), notInArray(checkRuns.id, keptIds)));
};

export const listResults = (tx: Transaction, place: Place, runId: string): Promise<ResultRow[]> =>
  tx
    .select()
    .from(checkResults)
    .where(and(resultsIn(place), eq(checkResults.runId, runId)));

/** A result that is there already stays: the run was taken up again. */
export const insertResult = async (
  tx: Transaction,
  place: Place,
  row: Omit<ResultRow, "organizationId" | "workspaceId" | "createdAt">,
): Promise<void> => {
  await tx
    .insert(checkResults)
    .values({ ...row, ...owned(place) })
    .onConflictDoNothing();
};

/** Versions of the parts of what an assistant knows; only ever compared for equality. */
export interface KnowledgeNumbers {
  documents: number;
  faq: number;
  settings: number;
}

export const readKnowledgeNumbers = async (tx: Transaction, place: Place): Promise<KnowledgeNumbers> => {
  const [row] = await tx
    .select({
      documents: knowledgeVersions.documentsVersion,
      faq: knowledgeVersions.faqVersion,
      settings: knowledgeVersions.settingsVersion,
    })
    .from(knowledgeVersions)
    .where(
      and(
        eq(knowledgeVersions.organizationId, place.organizationId),
        eq(knowledgeVersions.workspaceId, place.workspaceId),
      ),
    )
    .limit(1);
  return row ?? { documents: 0, faq: 0, settings: 0 };
};

export type WatchRow = typeof checkWatches.$inferSelect;

const watchIn = (place: Place) =>
  and(eq(checkWatches.organizationId, place.organizationId), eq(checkWatches.workspaceId, place.workspaceId));

export const findWatch = async (tx: Transaction, place: Place): Promise<WatchRow | null> =>
  (await tx.select().from(checkWatches).where(watchIn(place)).limit(1))[0] ?? null;

export const saveWatch = async (
  tx: Transaction,
  place: Place,
  values: Partial<Pick<WatchRow, "isAutomatic" | "stand" | "seenVersion" | "seenAt">>,
): Promise<void> => {
  await tx
    .insert(checkWatches)
    .values({ ...values, ...owned(place) })
    .onConflictDoUpdate({ target: checkWatches.workspaceId, set: values });
};
