import { gapPageSize } from "~/contract/gaps";
import { withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { matchFaq } from "../knowledge/match-faq";
import { answeringWorkspace } from "../workspaces/answering-workspace";
import { type GapFilter, listGapRows, readAskedTexts } from "./gaps.repository";
import type { Place } from "./insights.repository";
import { settleGap } from "./settle-gap";

type Context = Pick<Services, "db" | "clock"> & Place;

/** The latest ones: what lies deeper has waited through many changes. */
const lookedAtMax = 2_000;

/**
 * Settles the gaps that a question-réponse published or changed since answers: visitors who ask them now get its answer.
 * Cut short, it is done again from the start.
 */
export const settleAnsweredGaps = async (ctx: Context, signal: AbortSignal): Promise<void> => {
  const facts = await answeringWorkspace(ctx);
  if (facts.faqVersion === 0) return;
  const answered: string[] = [];
  for (let offset = 0; offset < lookedAtMax && !signal.aborted; offset += gapPageSize) {
    const page = await readOpenGaps(ctx, offset);
    for (const { gapId, question, lastAskedAt } of page) {
      const found = await matchFaq(ctx, question, facts);
      if (found?.isSame && found.changedAt > lastAskedAt) answered.push(gapId);
    }
    await pause();
    if (page.length < gapPageSize) break;
  }
  const job = { actor: { type: "job", name: "settle_gaps" }, origin: { ip: null, userAgent: null } } as const;
  for (const gapId of answered) await settleGap({ ...ctx, ...job }, { gapId });
};

const readOpenGaps = (ctx: Context, offset: number) =>
  withTenant(ctx.db, ctx, async (tx) => {
    const wanted: GapFilter = { state: "open", order: "latest", terms: [] };
    const { rows } = await listGapRows(tx, ctx, wanted, { offset, limit: gapPageSize });
    const ids = rows.map(({ messageId }) => messageId);
    const textOf = new Map(
      (await readAskedTexts(tx, ctx, ids)).map(({ messageId, question }) => [messageId, question]),
    );
    return rows.map(({ questionKey, messageId, lastAskedAt }) => ({
      gapId: questionKey,
      question: textOf.get(messageId) ?? "",
      lastAskedAt: new Date(lastAskedAt),
    }));
  });
