import Trash from "@lucide/icons/icons/trash";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { EmptyState } from "~/ui/empty-state";
import { useWorkspace } from "../assistants/workspace";
import { RestorableRows } from "../restorables/RestorableRows";
import { ConversationTitle } from "./ConversationTitle";
import { useConversationCommands } from "./conversation-commands";
import { useConversationFilters } from "./conversation-filters";
import { deletedConversationsQuery } from "./conversations.queries";
import { createGrowingList } from "./growing-list";
import { LoadMore } from "./LoadMore";
import { NoConversation } from "./NoConversation";

/** The conversations deleted in the last seven days that pass the filters, the last deleted first, and the way back. */
export function DeletedConversations() {
  const t = useTexts();
  const workspace = useWorkspace();
  const { filters, isFiltered, clear } = useConversationFilters();
  const first = createLive(() => deletedConversationsQuery(workspace().id, filters()));
  const list = createGrowingList({
    first,
    key: () => JSON.stringify([workspace().id, filters()]),
    more: (cursor) => deletedConversationsQuery(workspace().id, filters(), cursor),
    at: ({ deletedAt }) => deletedAt,
  });
  const commands = useConversationCommands(() => workspace().id);
  const none = () => (
    <Show when={isFiltered()} fallback={<NoneDeleted />}>
      <NoConversation isFiltered search={filters().search} onClear={clear} workspaceId={workspace().id} />
    </Show>
  );
  return (
    <Show when={first()}>
      <Show when={list.items().length > 0} fallback={none()}>
        <RestorableRows
          rows={list.items()}
          nameOf={({ title }) => title}
          main={(conversation) => <ConversationTitle conversation={conversation} />}
          goneOn={t().conversations.goneOn}
          restore={({ id }) => commands.restore([id], () => list.leave(id))}
        />
        <LoadMore list={list} />
      </Show>
    </Show>
  );
}

function NoneDeleted() {
  const t = useTexts();
  return (
    <EmptyState icon={Trash} title={t().conversations.deletedEmptyTitle}>
      {t().words.deletedStays}
    </EmptyState>
  );
}
