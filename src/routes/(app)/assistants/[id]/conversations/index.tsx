import { Suspense } from "solid-js";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { ConversationFilterBar } from "~/features/conversations/ConversationFilterBar";
import { ConversationList } from "~/features/conversations/ConversationList";
import { ExportMenu } from "~/features/conversations/ExportMenu";
import { useTexts } from "~/lib/i18n/locale";
import { Skeleton } from "~/ui/skeleton";

export default function ConversationsPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().conversations.title} actions={<ExportMenu />} />
      <ConversationFilterBar />
      <Suspense fallback={<Skeleton lines={8} />}>
        <ConversationList />
      </Suspense>
    </>
  );
}
