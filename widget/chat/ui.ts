import type { Accessor } from "solid-js";
import type { WidgetConfig } from "../../src/contract/chat";
import type { Text } from "../texts";
import type { Conversation } from "./conversation.store";
import type { Handoff } from "./handoff.store";
import type { Restoration } from "./restoration.store";

/** What every part of the window is given. */
export interface Ui {
  chat: Conversation;
  restoration: Restoration;
  handoff: Handoff;
  settings: Accessor<WidgetConfig | undefined>;
  language: Accessor<WidgetConfig["language"]>;
  /** The sentence in the visitor's language. */
  t(text: Text): string;
  /** Back to the text field, where a tap would not call up a keyboard nobody asked for. */
  focusField(): void;
  close(): void;
}
