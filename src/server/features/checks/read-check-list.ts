import type { CheckListView, CheckResult, CheckView } from "~/contract/checks";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { type CheckRow, listChecks, listResults, listRuns, type Place, type ResultRow } from "./checks.repository";
import { differencesOf } from "./compare-results.rules";
import { readStand } from "./read-stand";

/** The check list with what the latest run found, compared with the run before it. */
export const readCheckList = async (ctx: Pick<Services, "db" | "clock"> & Place): Promise<CheckListView> => {
  const { checks, run, previous, results, before } = await withTenant(ctx.db, ctx, async (tx) => {
    const [run, previous] = await listRuns(tx, ctx, 2);
    return {
      checks: await listChecks(tx, ctx),
      run,
      previous,
      results: run ? await listResults(tx, ctx, run.id) : [],
      before: previous ? await listResults(tx, ctx, previous.id) : [],
    };
  });
  const views = checks.map((check) => viewOf(check, results, before));
  const isAsked = run?.state === "running" || views.every(({ result }) => result !== null);
  return {
    checks: views,
    run: run
      ? {
          state: run.state,
          total: run.total,
          done: results.length,
          startedAt: run.startedAt.toISOString(),
          finishedAt: run.finishedAt?.toISOString() ?? null,
        }
      : null,
    previousRunAt: previous?.startedAt.toISOString() ?? null,
    isStale: run !== undefined && (!isAsked || (await readStand(ctx)) !== run.stand),
  };
};

const viewOf = ({ id, question }: CheckRow, results: ResultRow[], before: ResultRow[]): CheckView => {
  const [result, previous] = [resultOf(id, question, results), resultOf(id, question, before)];
  return { id, question, result, previous, differences: differencesOf(previous, result) };
};

/** An edited question has no result until it is asked as it is now. */
const resultOf = (checkId: string, question: string, rows: ResultRow[]): CheckResult | null => {
  const row = rows.find((one) => one.checkId === checkId && one.question === question);
  if (!row) return null;
  const { outcome, text, sources, ragScore, model } = row;
  return { outcome, text, sources, ragScore, model };
};
