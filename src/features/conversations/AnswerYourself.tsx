import { useParams } from "@solidjs/router";
import PenLine from "lucide-solid/icons/pen-line";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";

/** From what the assistant did not know to the answer that a person writes for the next time. */
export function AnswerYourself(props: { messageId: string }) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const params = useParams();
  const editor = () =>
    `/assistants/${workspace().id}/faq/new?conversation=${params.cid ?? ""}&message=${props.messageId}`;
  return (
    <Show when={can("faq.propose") && params.cid}>
      <LinkButton kind="quiet" href={editor()}>
        <PenLine size={16} strokeWidth={1.5} />
        {t().faq.answerThis}
      </LinkButton>
    </Show>
  );
}
