import { type Remembered, recallConversation } from "../conversations/recall-conversation";
import { detectLanguage } from "../knowledge/language.rules";
import { isFollowUp, rewriteFollowUp } from "./rewrite-follow-up.rules";
import type { TurnContext, TurnQuestion } from "./turn-question";

export interface Understood {
  /** What is looked up: the question, or what a follow-up means. */
  meant: string;
  /** What was said before, as far as anybody needs it. */
  history: Remembered[];
}

/** What the question asks by itself. A conversation that begins has nothing to recall, nor has a question that says enough. */
export const understandQuestion = async (
  ctx: TurnContext,
  question: TurnQuestion,
  isHistoryRead: boolean,
): Promise<Understood> => {
  const { question: asked, workspace, isFirst } = question;
  const language = detectLanguage(asked, workspace.language);
  if (isFirst || !(isHistoryRead || isFollowUp(asked, language))) return { meant: asked, history: [] };
  const history = await recallConversation(ctx, question);
  return { meant: rewriteFollowUp(asked, history, language), history };
};
