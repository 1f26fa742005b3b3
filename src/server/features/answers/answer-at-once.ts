import type { Language } from "~/contract/accounts";
import { answerTexts } from "~/lib/i18n/answers";
import type { TurnEnd } from "../conversations/close-turn";
import { detectLanguage } from "../knowledge/language.rules";
import { type FoundFaq, matchFaq } from "../knowledge/match-faq";
import { scoreOfFaq, sourceOfFaq } from "./faq-passage.rules";
import { forbiddenSubjectOf } from "./forbidden-subjects.rules";
import { replyToSmallTalk } from "./small-talk.rules";
import type { Turn } from "./turn";
import { barOf, turnEnds } from "./turn-ends";
import type { TurnContext, TurnQuestion } from "./turn-question";

/** The end of a turn that needed no reading, or the question-réponse to read first. */
export type AtOnce = { end: TurnEnd } | { end: null; nearFaq: FoundFaq | null };

/**
 * What is said without reading the documents and without a model: the fixed sentence on a forbidden subject, a
 * question-réponse word for word, a word of small talk, the answer kept for the same question.
 */
export const answerAtOnce = async (ctx: TurnContext, question: TurnQuestion, turn: Turn): Promise<AtOnce> => {
  const { workspace } = question;
  const say = sayer(ctx, question, turn);
  const refused = refuse(question, question.question, say);
  if (refused) return refused;
  const curated = await sayFaq(ctx, question, question.question, say);
  if (curated.end) return curated;
  const small = replyToSmallTalk(question.question, workspace.language);
  if (small) return say(small, { outcome: "answered", sources: [], ragScore: null, model: "local" });
  if (!question.kept) return curated;
  const { text, sources, ragScore, model, messageId } = question.kept;
  return say(text, {
    ...{ outcome: "answered", sources, ragScore, model, cachedFrom: messageId, bar: barOf(workspace) },
  });
};

/** The same for what a follow-up means: its own words may say nothing of a forbidden subject, or of the question-réponse. */
export const answerCompleted = async (
  ctx: TurnContext,
  question: TurnQuestion,
  turn: Turn,
  meant: string,
): Promise<AtOnce> => {
  const say = sayer(ctx, question, turn);
  return refuse(question, meant, say) ?? sayFaq(ctx, question, meant, say);
};

type Say = ReturnType<typeof sayer>;
type Result = Parameters<ReturnType<typeof turnEnds>["complete"]>[0];

const sayer = (ctx: TurnContext, question: TurnQuestion, turn: Turn) => (text: string, result: Result) => {
  turn.say(text);
  return { end: turnEnds(ctx.clock, question.at, turn).complete(result) };
};

const refuse = (question: TurnQuestion, text: string, say: Say): AtOnce | null => {
  const forbiddenSubject = forbiddenSubjectOf(text, question.workspace.forbiddenSubjects);
  if (!forbiddenSubject) return null;
  return say(forbiddenReplyOf(question), {
    ...{ outcome: "no_answer", sources: [], ragScore: null, model: null, forbiddenSubject },
  });
};

const sayFaq = async (ctx: TurnContext, { workspace }: TurnQuestion, text: string, say: Say): Promise<AtOnce> => {
  const faq = await matchFaq(ctx, text, workspace);
  if (!faq?.isSame) return { end: null, nearFaq: faq };
  return say(faq.answer, {
    ...{ outcome: "answered", sources: [sourceOfFaq(faq)], ragScore: scoreOfFaq(faq), model: null },
  });
};

/** The manager's sentence, as written; without one ours, in the question's language when we speak it. */
const forbiddenReplyOf = ({ question, workspace }: TurnQuestion): string => {
  if (workspace.forbiddenReply) return workspace.forbiddenReply;
  const language = detectLanguage(question, workspace.language);
  return answerTexts[isSpoken(language) ? language : workspace.language].forbidden;
};

const isSpoken = (language: string): language is Language => language === "fr" || language === "en";
