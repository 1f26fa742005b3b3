import { closeTurn } from "../conversations/close-turn";
import { closingEvents } from "../conversations/conversations.rules";
import { readAnswer } from "../conversations/read-answer";
import { afterTurn } from "./after-turn";
import { composeAnswer } from "./compose-answer";
import { failureSentence } from "./failure-sentence";
import { keepTurn } from "./keep-turn";
import type { Turn } from "./turn";
import type { TurnContext, TurnQuestion } from "./turn-question";

/** Writes one answer from start to end, stores how it ended, then lets its readers go. Never rejects. */
export const runTurn = async (ctx: TurnContext, question: TurnQuestion, turn: Turn): Promise<void> => {
  const letGo = keepTurn(ctx, question.messageId, turn);
  try {
    const end = await composeAnswer(ctx, question, turn);
    letGo();
    const closed = await closeTurn(ctx, question, end);
    // Before the reader lets go: who asks the same right after is answered from the cache.
    if (closed) await afterTurn(ctx, question, end);
    const row = closed ?? (await readAnswer(ctx, question.messageId, false));
    turn.close(row ? closingEvents(row, (reason) => failureSentence(reason, question.workspace.language)) : []);
  } catch (error) {
    ctx.logger.error({ err: error, messageId: question.messageId }, "an answer could not be stored");
    turn.close([
      { type: "failed", reason: "internal", message: failureSentence("internal", question.workspace.language) },
    ]);
  } finally {
    letGo();
  }
};
