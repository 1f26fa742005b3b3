import type { Language } from "~/contract/accounts";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { closeTurn } from "../conversations/close-turn";
import { closingEvents } from "../conversations/conversations.rules";
import { readAnswer } from "../conversations/read-answer";
import { composeAnswer } from "./compose-answer";
import { failureSentence } from "./failure-sentence";
import { keepTurn } from "./keep-turn";
import type { Turn } from "./turn";

export interface TurnQuestion {
  conversationId: string;
  messageId: string;
  /** When the question was received. */
  at: Date;
  question: string;
  /** The assistant's own language, for what it says by itself when the question's is neither French nor English. */
  language: Language;
}

export type TurnContext = Services & Tenant & { workspaceId: string };

/** Writes one answer from start to end, stores how it ended, then lets its readers go. Never rejects. */
export const runTurn = async (ctx: TurnContext, question: TurnQuestion, turn: Turn): Promise<void> => {
  const letGo = keepTurn(ctx, question.messageId, turn);
  try {
    const end = await composeAnswer(ctx, question, turn);
    letGo();
    const row = (await closeTurn(ctx, question, end)) ?? (await readAnswer(ctx, question.messageId, false));
    turn.close(row ? closingEvents(row, (reason) => failureSentence(reason, question.language)) : []);
  } catch (error) {
    ctx.logger.error({ err: error, messageId: question.messageId }, "an answer could not be stored");
    turn.close([{ type: "failed", reason: "internal", message: failureSentence("internal", question.language) }]);
  } finally {
    letGo();
  }
};
