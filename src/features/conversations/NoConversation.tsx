import MessageSquare from "@lucide/icons/icons/message-square";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Button, LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";

interface NoConversationProps {
  isFiltered: boolean;
  search: string | undefined;
  onClear: () => void;
  workspaceId: string;
}

/** Nothing to list: what to do so that there is, or how to see more. */
export function NoConversation(props: NoConversationProps) {
  const t = useTexts();
  return (
    <Show when={props.isFiltered} fallback={<None workspaceId={props.workspaceId} />}>
      <EmptyState
        icon={MessageSquare}
        title={t().conversations.noneMatch}
        action={
          <Button kind="quiet" onClick={() => props.onClear()}>
            {t().conversations.clearFilters}
          </Button>
        }
      >
        <Show when={props.search}>{t().conversations.noneMatchSearch}</Show>
      </EmptyState>
    </Show>
  );
}

function None(props: { workspaceId: string }) {
  const t = useTexts();
  return (
    <EmptyState
      icon={MessageSquare}
      title={t().conversations.emptyTitle}
      action={
        <>
          <LinkButton href={`/assistants/${props.workspaceId}/integration`}>
            {t().conversations.toIntegration}
          </LinkButton>
          <LinkButton kind="quiet" href={`/assistants/${props.workspaceId}/try`}>
            {t().conversations.toTry}
          </LinkButton>
        </>
      }
    >
      {t().conversations.emptyText}
    </EmptyState>
  );
}
