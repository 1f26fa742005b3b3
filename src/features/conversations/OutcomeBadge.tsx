import type { AnswerState, Outcome } from "~/contract/chat";
import { useTexts } from "~/lib/i18n/locale";
import { Badge, type BadgeKind } from "~/ui/badge";

const kinds: Record<Outcome, BadgeKind> = { answered: "ok", no_answer: "warn", handed_over: "plain" };
const stateKinds: Record<AnswerState, BadgeKind> = {
  answering: "busy",
  complete: "plain",
  stopped: "plain",
  interrupted: "error",
  failed: "error",
};

/** How the last answer ended, or how far it is. */
export function OutcomeBadge(props: { outcome: Outcome | null; state: AnswerState | null }) {
  const t = useTexts();
  const isEnded = () => props.state === null || props.state === "complete";
  const kind = () => (isEnded() && props.outcome ? kinds[props.outcome] : stateKinds[props.state ?? "complete"]);
  const text = () =>
    isEnded() && props.outcome
      ? t().conversations.outcomes[props.outcome]
      : t().conversations.states[props.state ?? "complete"];
  return <Badge kind={kind()}>{text()}</Badge>;
}
