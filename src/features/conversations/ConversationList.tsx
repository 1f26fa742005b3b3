import ArrowUp from "@lucide/icons/icons/arrow-up";
import { Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { useRememberedAddress } from "~/ui/left-address";
import { createSelection } from "~/ui/selection";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { ConversationRows } from "./ConversationRows";
import { ConversationSelectionBar } from "./ConversationSelectionBar";
import { useConversationCommands } from "./conversation-commands";
import { useConversationFilters } from "./conversation-filters";
import { conversationsQuery } from "./conversations.queries";
import { createGrowingList } from "./growing-list";
import { LoadMore } from "./LoadMore";
import { useListKeys } from "./list-keys";
import { NoConversation } from "./NoConversation";

/** The conversations that pass the filters, newest first, kept true as they come; more on demand. */
export function ConversationList() {
  const t = useTexts();
  const can = useCan();
  const formats = useFormats();
  const workspace = useWorkspace();
  const { filters, isFiltered, clear } = useConversationFilters();
  const first = createLive(() => conversationsQuery(workspace().id, filters()));
  const list = createGrowingList({
    first,
    key: () => JSON.stringify([workspace().id, filters()]),
    more: (cursor) => conversationsQuery(workspace().id, filters(), cursor),
    at: ({ lastMessageAt }) => lastMessageAt,
  });
  const selection = createSelection(list.items);
  const commands = useConversationCommands(() => workspace().id);
  useRememberedAddress();
  const isSelectable = () => can("conversation.archive");
  let element: HTMLDivElement | undefined;
  useListKeys({ list: () => element, onToggle: (id) => isSelectable() && selection.toggle(id) });

  return (
    <Show when={first()}>
      <Show
        when={list.items().length > 0 || list.waiting() > 0}
        fallback={
          <NoConversation
            isFiltered={isFiltered()}
            search={filters().search}
            onClear={clear}
            workspaceId={workspace().id}
          />
        }
      >
        <div ref={element}>
          <Show when={isSelectable()}>
            <ConversationSelectionBar selection={selection} commands={commands} />
          </Show>
          <Show when={list.waiting() > 0}>
            <p class="conversation-waiting" role="status">
              <Button onClick={list.showWaiting}>
                <Icon of={ArrowUp} />
                {t().conversations.newOnTop(list.waiting(), formats.number(list.waiting()))}
              </Button>
            </p>
          </Show>
          <ConversationRows
            workspaceId={workspace().id}
            conversations={list.items()}
            selection={isSelectable() ? selection : undefined}
          />
        </div>
        <LoadMore list={list} />
        <p class="conversation-keys dim">{t().conversations.keys}</p>
      </Show>
    </Show>
  );
}
