import { Show } from "solid-js";
import type { CheckResult, CheckOutcome as Outcome } from "~/contract/checks";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge, type BadgeKind } from "~/ui/badge";

const kinds: Record<Outcome, BadgeKind> = { answered: "ok", no_answer: "warn", failed: "error" };

/** How the question ended in the latest run, with its score. */
export function CheckOutcome(props: { result: CheckResult | null; isRunning: boolean }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <Show
      when={props.result}
      fallback={
        <Badge kind={props.isRunning ? "busy" : "plain"}>
          {props.isRunning ? t().checks.waiting : t().checks.notAsked}
        </Badge>
      }
    >
      {(result) => (
        <Badge kind={kinds[result().outcome]}>
          {t().checks.outcomes[result().outcome]}
          <Show when={result().ragScore !== null}> {formats.score(result().ragScore)}</Show>
        </Badge>
      )}
    </Show>
  );
}
