import type { Language } from "~/contract/accounts";
import { answerTexts } from "~/lib/i18n/answers";
import type { TurnEnd } from "../conversations/close-turn";
import { recallAnswer } from "../conversations/recall-answer";
import { detectLanguage } from "../knowledge/language.rules";
import { type FoundFaq, matchFaq } from "../knowledge/match-faq";
import { chooseModel } from "../workspaces/choose-model";
import { scoreOfFaq, sourceOfFaq } from "./faq-passage.rules";
import { forbiddenSubjectOf } from "./forbidden-subjects.rules";
import { replyToSmallTalk } from "./small-talk.rules";
import type { Turn } from "./turn";
import { turnEnds } from "./turn-ends";
import type { TurnContext, TurnQuestion } from "./turn-question";

/** The end of a turn that needed no reading, or the question-réponse to read first. */
export type AtOnce = { end: TurnEnd } | { end: null; nearFaq: FoundFaq | null };

/**
 * What is said without reading the documents and without a model: the fixed sentence on a forbidden subject, a word of small
 * talk, a question-réponse word for word, the answer kept for the same question.
 */
export const answerAtOnce = async (ctx: TurnContext, question: TurnQuestion, turn: Turn): Promise<AtOnce> => {
  const { workspace } = question;
  const say = sayer(ctx, question, turn);
  const subject = forbiddenSubjectOf(question.question, workspace.forbiddenSubjects);
  if (subject) {
    return say(forbiddenReplyOf(question), {
      ...{ outcome: "no_answer", sources: [], ragScore: null, model: null },
      forbiddenSubject: subject,
    });
  }
  const small = replyToSmallTalk(question.question, workspace.language);
  if (small) return say(small, { outcome: "answered", sources: [], ragScore: null, model: "local" });
  const faq = await matchFaq(ctx, question.question, workspace);
  if (faq?.isSame) {
    return say(faq.answer, {
      ...{ outcome: "answered", sources: [sourceOfFaq(faq)], ragScore: scoreOfFaq(faq), model: null },
    });
  }
  const kept = await recallAnswer(ctx, question, chooseModel(ctx, workspace).model.name);
  if (!kept) return { end: null, nearFaq: faq };
  const { sources, ragScore, model, messageId } = kept;
  return say(kept.text, { outcome: "answered", sources, ragScore, model, cachedFrom: messageId });
};

type Result = Parameters<ReturnType<typeof turnEnds>["complete"]>[0];

const sayer = (ctx: TurnContext, question: TurnQuestion, turn: Turn) => (text: string, result: Result) => {
  turn.say(text);
  return { end: turnEnds(ctx.clock, question.at, turn).complete(result) };
};

/** The manager's sentence, as written; without one ours, in the question's language when we speak it. */
const forbiddenReplyOf = ({ question, workspace }: TurnQuestion): string => {
  if (workspace.forbiddenReply) return workspace.forbiddenReply;
  const language = detectLanguage(question, workspace.language);
  return answerTexts[isSpoken(language) ? language : workspace.language].forbidden;
};

const isSpoken = (language: string): language is Language => language === "fr" || language === "en";
