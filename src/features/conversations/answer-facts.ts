import type { MessageView } from "~/contract/conversations";
import type { Catalogue } from "~/lib/i18n/catalogue";
import type { useFormats } from "~/lib/i18n/locale";

type Answer = NonNullable<MessageView["answer"]>;
type Texts = Catalogue["conversations"];
type Formats = Pick<ReturnType<typeof useFormats>, "cost" | "duration" | "number" | "score">;

interface AnswerFact {
  name: string;
  value: string;
  hint?: string;
}

/** The figures of an ended answer, in words; those that do not exist for it are left out. */
export function answerFacts(answer: Answer, texts: Texts, formats: Formats): AnswerFact[] {
  if (answer.state === "answering") return [];
  return [
    { name: texts.score, value: formats.score(answer.ragScore), hint: texts.scoreHint },
    { name: texts.model, value: modelOf(answer, texts) },
    { name: texts.searchedFor, value: answer.searchedFor ?? "", hint: texts.searchedForHint },
    { name: texts.forbidden, value: answer.forbiddenSubject ?? "", hint: texts.forbiddenHint },
    { name: texts.fallback, value: fallbackOf(answer, texts), hint: texts.fallbackHint },
    { name: texts.firstToken, value: answer.firstTokenMs === null ? "" : formats.duration(answer.firstTokenMs) },
    { name: texts.responseTime, value: answer.responseMs === null ? "" : formats.duration(answer.responseMs) },
    { name: texts.tokens, value: tokensOf(answer, texts, formats) },
    { name: texts.cost, value: formats.cost(answer.cost), hint: texts.costHint },
    { name: texts.feedback, value: feedbackOf(answer, texts) },
    { name: texts.failure, value: failureOf(answer, texts) },
  ].filter(({ value }) => value !== "");
}

const modelOf = (answer: Answer, texts: Texts): string =>
  [answer.model, answer.isCached ? texts.cached : null].filter((part) => part).join(", ");

const fallbackOf = ({ fallback }: Answer, texts: Texts): string => (fallback === null ? "" : texts.fallbacks[fallback]);

function tokensOf({ promptTokens, completionTokens }: Answer, texts: Texts, formats: Formats): string {
  if (promptTokens === null && completionTokens === null) return "";
  return texts.tokensOf(formats.number(promptTokens ?? 0), formats.number(completionTokens ?? 0));
}

function feedbackOf({ feedback, feedbackReason }: Answer, texts: Texts): string {
  if (feedback === null) return "";
  return [feedback === 1 ? texts.liked : texts.disliked, feedbackReason].filter((part) => part).join(" · ");
}

function failureOf({ failureReason }: Answer, texts: Texts): string {
  const known: Readonly<Record<string, string>> = texts.failures;
  return failureReason === null ? "" : (known[failureReason] ?? failureReason);
}
