import "./tooltip.css";
import * as Kobalte from "@kobalte/core/tooltip";
import { onMount } from "solid-js";

/** The name of a picture beside it, for the eyes alone: it stays while the pointer is on either, Esc closes it. */
export function OpenedTooltip(props: { anchor: HTMLElement; onClose: () => void }) {
  /** The button is there already: it is made known as what the tooltip belongs to. */
  const Anchor = (trigger: { ref?: unknown }) => {
    onMount(() => typeof trigger.ref === "function" && trigger.ref(props.anchor));
    return null;
  };
  return (
    <Kobalte.Root defaultOpen gutter={4} placement="bottom" onOpenChange={(isOpen) => !isOpen && props.onClose()}>
      <Kobalte.Trigger as={Anchor} />
      <Kobalte.Portal>
        <Kobalte.Content class="tooltip" aria-hidden="true">
          {props.anchor.getAttribute("aria-label")}
        </Kobalte.Content>
      </Kobalte.Portal>
    </Kobalte.Root>
  );
}
