import { Show } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Tick } from "~/ui/tick";
import { ConversationActions } from "./ConversationActions";
import type { ConversationCommands } from "./conversation-commands";
import type { ConversationSelection } from "./conversation-selection";

/** Ticks all that is shown, and acts on what is ticked. */
export function ConversationSelectionBar(props: { selection: ConversationSelection; commands: ConversationCommands }) {
  const t = useTexts();
  const formats = useFormats();
  const count = () => props.selection.conversations().length;
  return (
    <div class="conversation-selection">
      <Tick
        label={t().conversations.selectAll}
        isTicked={props.selection.isAll()}
        isPart={props.selection.isPart()}
        onChange={props.selection.setAll}
      />
      <Show when={count() > 0} fallback={<span class="dim">{t().conversations.selectAll}</span>}>
        <span role="status">{t().conversations.selected(count(), formats.number(count()))}</span>
        <ConversationActions
          conversations={props.selection.conversations()}
          commands={props.commands}
          onDone={props.selection.clear}
        />
      </Show>
    </div>
  );
}
