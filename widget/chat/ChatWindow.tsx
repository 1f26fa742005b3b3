import { Show } from "solid-js";
import { pausedAssistant, poweredBy, shortNotice } from "../texts";
import { Announcer } from "./Announcer";
import { ChatHeader } from "./ChatHeader";
import { Composer } from "./Composer";
import type { Panel } from "./create-panel";
import { MessageList } from "./MessageList";
import { PersonBar } from "./PersonBar";
import type { Ui } from "./ui";

export const windowId = "monitora-window";
const titleId = "monitora-title";

export const ChatWindow = (props: { ui: Ui; panel: Panel }) => {
  const { parts } = props.panel;
  return (
    <section
      id={windowId}
      class="m window"
      role="dialog"
      aria-labelledby={titleId}
      aria-modal={props.panel.isFullScreen() ? "true" : undefined}
      lang={props.ui.language()}
      tabindex="-1"
      hidden={!props.panel.isOpen()}
      ref={(element) => {
        parts.panel = element;
      }}
    >
      <ChatHeader ui={props.ui} titleId={titleId} />
      <MessageList ui={props.ui} />
      <Show when={!props.ui.settings()?.isPaused} fallback={<p class="paused">{props.ui.t(pausedAssistant)}</p>}>
        <PersonBar ui={props.ui} />
        <Composer
          ui={props.ui}
          setField={(field) => {
            parts.field = field;
          }}
        />
      </Show>
      <footer>
        <span>{props.ui.t(shortNotice)}</span>
        <span>{props.ui.t(poweredBy)}</span>
      </footer>
      <Announcer ui={props.ui} />
    </section>
  );
};
