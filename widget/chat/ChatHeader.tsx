import { Show } from "solid-js";
import { assistant, close, newConversation } from "../texts";
import type { Ui } from "./ui";

export const ChatHeader = (props: { ui: Ui; titleId: string }) => {
  const startOver = () => {
    props.ui.chat.startOver();
    props.ui.focusField();
  };
  return (
    <header>
      <span class="mark" />
      <h2 id={props.titleId}>{props.ui.settings()?.name ?? props.ui.t(assistant)}</h2>
      <Show when={props.ui.chat.entries().length > 0}>
        <button
          type="button"
          class="icon plus"
          aria-label={props.ui.t(newConversation)}
          title={props.ui.t(newConversation)}
          onClick={startOver}
        />
      </Show>
      <button
        type="button"
        class="icon cross"
        aria-label={props.ui.t(close)}
        title={props.ui.t(close)}
        onClick={() => props.ui.close()}
      />
    </header>
  );
};
