import { withTenant } from "../../db/tenant";
import type { TurnEnd } from "../conversations/close-turn";
import { recallAnswer } from "../conversations/recall-answer";
import { answererOf } from "./answerer-of";
import { composeAnswer } from "./compose-answer";
import { Turn } from "./turn";
import type { TurnContext, TurnQuestion } from "./turn-question";

/** What a visitor would be answered now to a first question, composed on the same way and kept nowhere. */
export const rehearseAnswer = async (
  ctx: TurnContext,
  workspace: TurnQuestion["workspace"],
  question: string,
  signal: AbortSignal,
): Promise<TurnEnd> => {
  const ids = { conversationId: "", messageId: "" };
  const turn = new Turn({ type: "start", ...ids, visitorToken: "" }, ctx.clock, () => undefined);
  const cut = () => turn.cut("interrupted");
  signal.addEventListener("abort", cut, { once: true });
  try {
    const asked = { question, isFirst: true, at: ctx.clock.now() };
    const kept = await withTenant(ctx.db, ctx, (tx) => recallAnswer(tx, ctx, answererOf(ctx, workspace), asked));
    return await composeAnswer(ctx, { ...ids, ...asked, workspace, channel: "test", kept }, turn);
  } finally {
    signal.removeEventListener("abort", cut);
  }
};
