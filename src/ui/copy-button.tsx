import Check from "@lucide/icons/icons/check";
import Copy from "@lucide/icons/icons/copy";
import { createSignal, onCleanup, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "./button";
import { copyText } from "./copy-text";
import { Icon } from "./icon";

const thanksMs = 2_000;

/** Copies a text, and says so. */
export function CopyButton(props: { text: string; label?: string; onCopy?: () => void }) {
  const t = useTexts();
  const [isCopied, setCopied] = createSignal(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    await copyText(props.text);
    setCopied(true);
    props.onCopy?.();
    clearTimeout(timer);
    timer = setTimeout(() => setCopied(false), thanksMs);
  };
  return (
    <Button kind="quiet" class="copy-button" onClick={copy}>
      <Show when={isCopied()} fallback={<Icon of={Copy} />}>
        <Icon of={Check} />
      </Show>
      <span aria-live="polite">{isCopied() ? t().words.copied : (props.label ?? t().words.copy)}</span>
    </Button>
  );
}
