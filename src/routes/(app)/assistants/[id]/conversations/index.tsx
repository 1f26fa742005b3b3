import { Show, Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { ConversationFilterBar } from "~/features/conversations/ConversationFilterBar";
import { ConversationList } from "~/features/conversations/ConversationList";
import { useConversationFilters } from "~/features/conversations/conversation-filters";
import { DeletedConversations } from "~/features/conversations/DeletedConversations";
import { ExportMenu } from "~/features/conversations/ExportMenu";
import { useTexts } from "~/lib/i18n/locale";
import { Skeleton } from "~/ui/skeleton";

export default function ConversationsPage() {
  const t = useTexts();
  const { isDeleted } = useConversationFilters();
  return (
    <>
      <AssistantHeader title={t().conversations.title} actions={<Show when={!isDeleted()}>{<ExportMenu />}</Show>} />
      <ConversationFilterBar />
      <Suspense fallback={<Skeleton lines={8} />}>
        <Show when={isDeleted()} fallback={<ConversationList />}>
          <DeletedConversations />
        </Show>
      </Suspense>
    </>
  );
}
