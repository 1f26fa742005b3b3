import Check from "lucide-solid/icons/check";
import Copy from "lucide-solid/icons/copy";
import { createSignal, onCleanup, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "./button";
import { copyText } from "./copy-text";

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
      <Show when={isCopied()} fallback={<Copy size={16} strokeWidth={1.5} />}>
        <Check size={16} strokeWidth={1.5} />
      </Show>
      <span aria-live="polite">{isCopied() ? t().words.copied : (props.label ?? t().words.copy)}</span>
    </Button>
  );
}
