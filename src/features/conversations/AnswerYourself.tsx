import PenLine from "@lucide/icons/icons/pen-line";
import { useParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
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
        <Icon of={PenLine} />
        {t().faq.answerThis}
      </LinkButton>
    </Show>
  );
}
