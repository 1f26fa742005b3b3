import type { WebSourceView } from "~/contract/web-sources";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Facts } from "~/ui/facts";

export function WebSourceFacts(props: { source: WebSourceView }) {
  const t = useTexts();
  const formats = useFormats();
  const names = () => t().websites.facts;
  const dateOr = (at: string | null, otherwise: string) => (at === null ? otherwise : formats.fullDate(at));
  return (
    <Facts
      facts={[
        { name: names().kind, value: t().websites.kinds[props.source.kind] },
        { name: names().revisit, value: t().websites.revisits[props.source.revisit] },
        { name: names().last, value: dateOr(props.source.lastVisitAt, t().websites.never) },
        { name: names().next, value: dateOr(props.source.nextVisitAt, t().websites.nextNone) },
        { name: names().read, value: formats.number(props.source.pages.read) },
        { name: names().skipped, value: formats.number(props.source.pages.skipped) },
        { name: names().failed, value: formats.number(props.source.pages.failed) },
        { name: names().gone, value: formats.number(props.source.pages.gone) },
      ]}
    />
  );
}
