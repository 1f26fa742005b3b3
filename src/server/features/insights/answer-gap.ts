import { type FaqState, faqPhrasingsMax, faqQuestionMaxChars } from "~/contract/faq";
import type { FaqFields } from "~/contract/faq-inputs";
import { publish } from "../../db/publish";
import type { AuditContext } from "../../db/record-audit";
import { withTenant } from "../../db/tenant";
import type { Services } from "../../services";
import { createFaq } from "../knowledge/save-faq";
import { getWorkspace } from "../workspaces/get-workspace";
import { putDecision } from "./gaps.repository";
import type { Place } from "./insights.repository";
import { keyOf } from "./question.rules";
import { readGap } from "./read-gap";
import { settleGap } from "./settle-gap";

type Context = Pick<Services, "db" | "clock"> & AuditContext & Place;

/**
 * Writes the answer to a gap as a question-réponse. Published it settles the gap; proposed, the gap stays until somebody
 * publishes it. Where the question was put in better words, the visitor's own become another phrasing.
 */
export const answerGap = async (
  ctx: Context,
  { gapId, fields, state }: { gapId: string; fields: FaqFields; state: FaqState },
): Promise<{ faqId: string; settledAt: string | null }> => {
  const gap = await readGap(ctx, { gapId });
  const { language } = await getWorkspace(ctx);
  const phrasings = withAsked(fields, gap.question, language);
  const { id: faqId } = await createFaq(ctx, { fields: { ...fields, phrasings }, state });
  if (state === "published") return { faqId, ...(await settleGap(ctx, { gapId: gap.id })) };
  await withTenant(ctx.db, ctx, async (tx) => {
    await putDecision(tx, ctx, { questionKey: gap.id, decision: "proposed", faqId, decidedAt: ctx.clock.now() });
    await publish(tx, ctx, { kind: "gap", workspaceId: ctx.workspaceId, subjectId: null });
  });
  return { faqId, settledAt: null };
};

const withAsked = ({ question, phrasings }: FaqFields, asked: string, language: string): string[] => {
  const known = new Set([question, ...phrasings].map((text) => keyOf(text, language)));
  const isNew = asked.length <= faqQuestionMaxChars && !known.has(keyOf(asked, language));
  return isNew && phrasings.length < faqPhrasingsMax ? [...phrasings, asked] : phrasings;
};
