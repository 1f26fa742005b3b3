import { Show } from "solid-js";
import type { FaqView } from "~/contract/faq-view";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";

/** Whether an entry answers, and until when if its last day is near or over. */
export function FaqStateBadge(props: { entry: Pick<FaqView, "state" | "validity" | "validUntil"> }) {
  const t = useTexts();
  const formats = useFormats();
  const shown = () => (props.entry.validity === "expired" ? "expired" : props.entry.state);
  return (
    <>
      <Badge kind={({ published: "ok", proposed: "warn", expired: "error" } as const)[shown()]}>
        {t().faq.states[shown()]}
      </Badge>
      <Show when={props.entry.validity === "soon" && props.entry.validUntil}>
        {(day) => <Badge kind="warn">{t().documents.validities.soon(formats.shortDate(`${day()}T12:00:00Z`))}</Badge>}
      </Show>
    </>
  );
}
