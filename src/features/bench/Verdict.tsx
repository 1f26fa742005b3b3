import type { SearchExplanation } from "~/contract/bench";
import type { MessageView } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { Reasons } from "./Reasons";
import { ScoreLine } from "./ScoreLine";

/** Sure enough or not, on the scale, and why. */
export function Verdict(props: { explanation: SearchExplanation; answer: MessageView["answer"] }) {
  const t = useTexts();
  const isSure = () => props.explanation.confidence >= props.explanation.threshold;
  const sentence = () => {
    if (props.answer?.sources.some(({ faqId }) => faqId)) return t().bench.whyFaq;
    if (props.answer?.isCached) return t().bench.whyCached;
    if (isSure() && props.answer?.outcome === "no_answer") return t().bench.whyModelSilent;
    return isSure() ? t().bench.whyConfident : t().bench.whyUnsure;
  };
  return (
    <div class="bench-verdict">
      <p>
        <strong>{sentence()}</strong>
      </p>
      <ScoreLine score={props.explanation.confidence} threshold={props.explanation.threshold} />
      <Reasons reasons={props.explanation.reasons} />
    </div>
  );
}
