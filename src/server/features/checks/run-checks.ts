import type { CheckOutcome } from "~/contract/checks";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { rehearseAnswer } from "../answers/rehearse-answer";
import type { TurnEnd } from "../conversations/close-turn";
import { answeringWorkspace } from "../workspaces/answering-workspace";
import {
  type CheckRow,
  findRun,
  finishRun,
  insertResult,
  listChecks,
  listResults,
  type Place,
} from "./checks.repository";

type Context = Services & Place;

/** Asks the questions of a run that have no result yet, one after the other, as a visitor would. */
export const runChecks = async (ctx: Context, runId: string, signal: AbortSignal): Promise<void> => {
  const waiting = await withTenant(ctx.db, ctx, async (tx) => {
    const run = await findRun(tx, ctx, runId);
    if (run?.state !== "running") return null;
    const known = new Set((await listResults(tx, ctx, runId)).map(({ checkId }) => checkId));
    return (await listChecks(tx, ctx)).filter(({ id }) => !known.has(id));
  });
  if (!waiting) return;
  const workspace = await answeringWorkspace(ctx);
  for (const check of waiting) {
    const end = await rehearseAnswer(ctx, workspace, check.question, signal);
    signal.throwIfAborted();
    await keepResult(ctx, runId, check, end);
  }
  await endCheckRun(ctx, runId, "done");
};

/** The list can change while it is asked: a result of a question that is gone is nobody's. */
const keepResult = (ctx: Context, runId: string, { id, question }: CheckRow, end: TurnEnd): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    if (!(await listChecks(tx, ctx)).some((check) => check.id === id)) return;
    await insertResult(tx, ctx, { runId, checkId: id, question, ...resultOf(end) });
    await publish(tx, ctx, { kind: "check", workspaceId: ctx.workspaceId, subjectId: id });
  });

const resultOf = (end: TurnEnd) => {
  const outcome: CheckOutcome =
    end.state !== "complete" ? "failed" : end.outcome === "answered" ? "answered" : "no_answer";
  return {
    outcome,
    text: end.text,
    model: end.model,
    sources: end.state === "complete" ? end.sources : [],
    ragScore: end.state === "complete" ? end.ragScore : null,
  };
};

export const endCheckRun = (
  ctx: Pick<Services, "db" | "clock"> & Place,
  runId: string,
  state: "done" | "failed",
): Promise<void> =>
  withTenant(ctx.db, ctx, async (tx) => {
    await finishRun(tx, ctx, runId, { state, finishedAt: ctx.clock.now() });
    await publish(tx, ctx, { kind: "check", workspaceId: ctx.workspaceId, subjectId: runId });
  });
