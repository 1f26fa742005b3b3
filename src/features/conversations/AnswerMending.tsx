import Check from "@lucide/icons/icons/check";
import RotateCcw from "@lucide/icons/icons/rotate-ccw";
import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import type { MessageView } from "~/contract/conversations";
import { lowRagScore } from "~/contract/gaps";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { showToast } from "~/ui/toast";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { AnswerYourself } from "./AnswerYourself";
import { conversationQuery } from "./conversations.queries";

type Answer = NonNullable<MessageView["answer"]>;

const isDoubtful = ({ outcome, ragScore, feedback, state }: Answer): boolean =>
  outcome === "no_answer" || (ragScore !== null && ragScore < lowRagScore) || feedback === -1 || state === "failed";

/** What an answer that did not serve asks of a person: write it oneself, and say that it is settled. */
export function AnswerMending(props: { messageId: string; answer: Answer }) {
  const isGap = () => props.answer.outcome === "no_answer" && props.answer.forbiddenSubject === null;
  return (
    <Show when={isDoubtful(props.answer) || props.answer.isResolved}>
      <p class="form-actions">
        <Show when={isGap()}>
          <AnswerYourself messageId={props.messageId} />
        </Show>
        <ResolveAnswer messageId={props.messageId} isResolved={props.answer.isResolved} />
      </p>
    </Show>
  );
}

function ResolveAnswer(props: { messageId: string; isResolved: boolean }) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const [isBusy, setBusy] = createSignal(false);
  const resolve = async () => {
    const { id: workspaceId } = workspace();
    const { messageId, isResolved } = props;
    setBusy(true);
    await api.conversations.resolveAnswer
      .mutate({ workspaceId, messageId, isResolved: !isResolved })
      .then(() => revalidate(`${conversationQuery.key}["${workspaceId}"`))
      .catch((error: unknown) => showToast({ text: sentenceOfError(t(), error) }));
    setBusy(false);
  };
  return (
    <Show when={can("conversation.resolve")}>
      <Button kind="quiet" isBusy={isBusy()} onClick={resolve}>
        <Show when={props.isResolved} fallback={<Icon of={Check} />}>
          <Icon of={RotateCcw} />
        </Show>
        {props.isResolved ? t().conversations.reopenAnswer : t().conversations.resolveAnswer}
      </Button>
    </Show>
  );
}
