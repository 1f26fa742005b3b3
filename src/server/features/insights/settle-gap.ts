import type { SettledGap } from "~/contract/gaps";
import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { resolveAnswers } from "../conversations/resolve-answer";
import {
  findGapRow,
  listAnswersSettledAt,
  listOpenAnswers,
  putDecision,
  removeDecision,
  setQuestionsResolved,
} from "./gaps.repository";
import { gapUnknown } from "./insights.errors";
import type { Place } from "./insights.repository";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Place;

/** Answers are settled some at a time: each transaction is short. */
const sliceRows = 50;

/** The question was seen to: its answers are settled, all with one time, by which they can be opened again. */
export const settleGap = async (ctx: Context, { gapId }: { gapId: string }): Promise<SettledGap> => {
  const at = ctx.clock.now();
  await withTenant(ctx.db, ctx, (tx) => assertGap(tx, ctx, gapId));
  await settle(ctx, gapId, at);
  await withTenant(ctx.db, ctx, async (tx) => {
    await removeDecision(tx, ctx, gapId);
    await note(tx, ctx, "gap.settle", gapId);
  });
  return { settledAt: at.toISOString() };
};

/** The question is not ours to answer: it is put aside, and stays there when it is asked again. */
export const dismissGap = async (ctx: Context, { gapId }: { gapId: string }): Promise<SettledGap> => {
  const decidedAt = ctx.clock.now();
  await withTenant(ctx.db, ctx, async (tx) => {
    await assertGap(tx, ctx, gapId);
    await putDecision(tx, ctx, { questionKey: gapId, decision: "dismissed", faqId: null, decidedAt });
    await note(tx, ctx, "gap.dismiss", gapId);
  });
  await settle(ctx, gapId, decidedAt);
  return { settledAt: decidedAt.toISOString() };
};

/** Takes back what was settled or put aside at that moment. */
export const reopenGap = async (
  ctx: Context,
  { gapId, settledAt }: { gapId: string; settledAt: string },
): Promise<void> => {
  const at = new Date(settledAt);
  await withTenant(ctx.db, ctx, async (tx) => {
    await assertGap(tx, ctx, gapId);
    await removeDecision(tx, ctx, gapId);
    await note(tx, ctx, "gap.reopen", gapId);
  });
  await inSlices(ctx, false, null, (tx) => listAnswersSettledAt(tx, ctx, gapId, at, sliceRows));
};

const assertGap = async (tx: Transaction, ctx: Context, gapId: string): Promise<void> => {
  if (!(await findGapRow(tx, ctx, gapId))) throw gapUnknown();
};

const settle = (ctx: Context, gapId: string, at: Date): Promise<void> =>
  inSlices(ctx, true, at, (tx) => listOpenAnswers(tx, ctx, gapId, sliceRows));

type Listing = (tx: Transaction) => Promise<string[]>;

const inSlices = async (ctx: Context, isResolved: boolean, at: Date | null, list: Listing): Promise<void> => {
  for (let isMore = true; isMore; ) {
    const messageIds = await withTenant(ctx.db, ctx, list);
    if (messageIds.length > 0) await resolveAnswers(ctx, messageIds, at);
    await withTenant(ctx.db, ctx, (tx) => setQuestionsResolved(tx, ctx, messageIds, isResolved));
    isMore = messageIds.length === sliceRows;
  }
};

const note = async (tx: Transaction, ctx: Context, action: string, gapId: string): Promise<void> => {
  await recordAudit(tx, ctx, action, { type: "gap", id: gapId }, { workspaceId: ctx.workspaceId });
  await publish(tx, ctx, { kind: "gap", workspaceId: ctx.workspaceId, subjectId: null });
};
