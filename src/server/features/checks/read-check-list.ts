import type { CheckListView, CheckResult, CheckRunView, CheckView } from "~/contract/checks";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { answeringWorkspace } from "../workspaces/answering-workspace";
import { chooseModel } from "../workspaces/choose-model";
import {
  type CheckRow,
  findWatch,
  listChecks,
  listResults,
  listRuns,
  type Place,
  type ResultRow,
  type RunRow,
} from "./checks.repository";
import { differencesOf } from "./compare-results.rules";
import { readStand } from "./read-stand";

type Context = Pick<Services, "db" | "config" | "models" | "secrets"> & Place;

/** The check list with what the latest run found, compared with the run before it. */
export const readCheckList = async (ctx: Context): Promise<CheckListView> => {
  const paid = paidModelOf(ctx, await answeringWorkspace(ctx));
  const { checks, run, previous, results, before, stand, watch } = await withTenant(ctx.db, ctx, async (tx) => {
    const [run, previous] = await listRuns(tx, ctx, 2);
    return {
      checks: await listChecks(tx, ctx),
      run,
      previous,
      results: run ? await listResults(tx, ctx, run.id) : [],
      before: previous ? await listResults(tx, ctx, previous.id) : [],
      stand: await readStand(tx, ctx),
      watch: await findWatch(tx, ctx),
    };
  });
  const views = checks.map((check) => viewOf(check, results, before));
  const isAsked = run?.state === "running" || views.every(({ result }) => result !== null);
  return {
    checks: views,
    run: run ? runViewOf(run, results.length) : null,
    previousRunAt: previous?.startedAt.toISOString() ?? null,
    isStale: run !== undefined && (!isAsked || stand !== run.stand),
    isAutomatic: watch?.isAutomatic ?? true,
    paidModel: paid,
  };
};

const paidModelOf = (ctx: Context, workspace: Parameters<typeof chooseModel>[1]): string | null => {
  const { model } = chooseModel(ctx, workspace);
  return model.isLocal ? null : model.name;
};

const runViewOf = (run: RunRow, done: number): CheckRunView => ({
  state: run.state,
  total: run.total,
  done,
  cause: run.cause,
  changes: run.changes,
  startedAt: run.startedAt.toISOString(),
  finishedAt: run.finishedAt?.toISOString() ?? null,
});

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
