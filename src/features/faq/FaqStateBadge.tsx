import type { FaqView } from "~/contract/faq";
import { useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";

export function FaqStateBadge(props: { entry: Pick<FaqView, "state" | "isExpired"> }) {
  const t = useTexts();
  const shown = () => (props.entry.isExpired ? "expired" : props.entry.state);
  return (
    <Badge kind={({ published: "ok", proposed: "warn", expired: "error" } as const)[shown()]}>
      {t().faq.states[shown()]}
    </Badge>
  );
}
