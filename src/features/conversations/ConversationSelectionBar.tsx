import type { ConversationListItem } from "~/contract/conversations";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import type { Selection } from "~/ui/selection";
import { SelectionBar } from "~/ui/selection-bar";
import { ConversationActions } from "./ConversationActions";
import type { ConversationCommands } from "./conversation-commands";

interface ConversationSelectionBarProps {
  selection: Selection<ConversationListItem>;
  commands: ConversationCommands;
}

/** Ticks all that is shown, and acts on what is ticked. */
export function ConversationSelectionBar(props: ConversationSelectionBarProps) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <div class="conversation-selection">
      <SelectionBar
        selection={props.selection}
        allLabel={t().conversations.selectAll}
        countLabel={(count) => t().conversations.selected(count, formats.number(count))}
      >
        <ConversationActions
          conversations={props.selection.rows()}
          commands={props.commands}
          onDone={props.selection.clear}
        />
      </SelectionBar>
    </div>
  );
}
