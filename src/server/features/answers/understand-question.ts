import type { LanguageModel } from "../../adapters/language-model/language-model";
import { type Remembered, recallConversation } from "../conversations/recall-conversation";
import { detectLanguage } from "../knowledge/language.rules";
import { completeQuestion } from "./complete-question";
import { isFollowUp, rewriteFollowUp } from "./rewrite-follow-up.rules";
import { type ModelUsage, noUsage } from "./turn-ends";
import type { TurnContext, TurnQuestion } from "./turn-question";

export interface Understood {
  /** What is looked up: the question, or what a follow-up means. */
  meant: string;
  /** What was said before, as far as anybody needs it. */
  history: Remembered[];
  /** What understanding cost. */
  usage: ModelUsage;
}

/**
 * What the question asks by itself: in the words of the model that will answer, or by rules where that is the local one or
 * it gives none. A conversation that begins has nothing to recall, nor has a question that says enough.
 */
export const understandQuestion = async (
  ctx: TurnContext,
  question: TurnQuestion,
  model: LanguageModel,
  signal: AbortSignal,
): Promise<Understood> => {
  const { question: asked, workspace, isFirst } = question;
  const language = detectLanguage(asked, workspace.language);
  if (isFirst || (model.isLocal && !isFollowUp(asked, language))) return { meant: asked, history: [], usage: noUsage };
  const history = await recallConversation(ctx, question);
  const { whole, usage } = await completeQuestion(model, asked, history, signal);
  return { meant: whole ?? rewriteFollowUp(asked, history, language), history, usage };
};
