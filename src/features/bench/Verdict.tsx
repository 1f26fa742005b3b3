import { Show } from "solid-js";
import type { SearchExplanation } from "~/contract/bench";
import type { MessageView } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { Reasons } from "./Reasons";
import { ScoreLine } from "./ScoreLine";

interface VerdictProps {
  explanation: SearchExplanation;
  answer: MessageView["answer"];
}

/** Sure enough or not, on the scale of then and, when that is another, on that of now; and why. */
export function Verdict(props: VerdictProps) {
  const t = useTexts();
  const now = () => ({ score: props.explanation.confidence, threshold: props.explanation.threshold });
  const then = () => whenAnswered(props.answer);
  const isSure = () => (then() ?? now()).score >= (then() ?? now()).threshold;
  const hasChanged = () => {
    const past = then();
    return past !== null && (isApart(past.score, now().score) || isApart(past.threshold, now().threshold));
  };
  const sentence = () => {
    if (props.answer?.sources.some(({ faqId }) => faqId)) return t().bench.whyFaq;
    if (props.answer?.isCached) return t().bench.whyCached;
    if (isSure() && props.answer?.outcome === "no_answer") return t().bench.whyModelSilent;
    if (!isSure() && props.answer?.outcome === "answered" && then()) return t().bench.whyNearInMeaning;
    return isSure() ? t().bench.whyConfident : t().bench.whyUnsure;
  };
  return (
    <div class="bench-verdict">
      <p>
        <strong>{sentence()}</strong>
      </p>
      <Show when={hasChanged() && then()} fallback={<ScoreLine {...now()} />}>
        {(past) => (
          <>
            <p class="dim">{t().bench.whenAnswered(t().assistants.answerLevels[past().level])}</p>
            <ScoreLine score={past().score} threshold={past().threshold} />
            <p class="dim">{t().bench.asOfToday}</p>
            <ScoreLine {...now()} />
          </>
        )}
      </Show>
      <Reasons reasons={props.explanation.reasons} />
    </div>
  );
}

/** The score and what it had to reach when the answer was given; null where it was not kept, or none was asked for. */
const whenAnswered = (answer: MessageView["answer"]) =>
  answer?.bar && answer.ragScore !== null ? { ...answer.bar, score: answer.ragScore } : null;

/** Scores are shown with two digits, and kept with no more than a few. */
const isApart = (one: number, other: number): boolean => Math.abs(one - other) >= 0.005;
