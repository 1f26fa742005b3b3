import { Show } from "solid-js";
import type { Channel } from "~/contract/conversations";
import { createLive } from "~/lib/live/live-data";
import { useWorkspace } from "../assistants/workspace";
import { ConversationRows } from "./ConversationRows";
import { latestConversationsQuery } from "./conversations.queries";

const shown = 8;

/** The last conversations of one channel, as they come. */
export function LatestConversations(props: { channel: Channel; empty: string }) {
  const workspace = useWorkspace();
  const conversations = createLive(() => latestConversationsQuery(workspace().id, props.channel, shown));
  return (
    <Show when={conversations()}>
      {(list) => (
        <Show when={list().length > 0} fallback={<p class="section-description">{props.empty}</p>}>
          <ConversationRows workspaceId={workspace().id} conversations={list()} />
        </Show>
      )}
    </Show>
  );
}
