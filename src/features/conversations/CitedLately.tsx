import type { Citations } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { noFigure } from "~/lib/numbers";

/** How often answers to visitors cited something lately, and when last. */
export function CitedLately(props: { citations: Citations | undefined }) {
  const t = useTexts();
  const formats = useFormats();
  const words = () => {
    if (!props.citations) return noFigure;
    const { citations, days, lastDay } = props.citations;
    const often = t().conversations.citedLately(citations, formats.number(citations), days);
    const last = lastDay && t().conversations.citedLast(formats.shortDate(`${lastDay}T12:00:00Z`));
    return [often, last].filter((part) => part).join(", ");
  };
  return <span title={t().conversations.citationsHint}>{words()}</span>;
}
