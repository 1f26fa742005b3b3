import "./widget-preview.css";
import ArrowRight from "@lucide/icons/icons/arrow-right";
import MessageSquare from "@lucide/icons/icons/message-square";
import X from "@lucide/icons/icons/x";
import { createEffect, For, Show } from "solid-js";
import { readableOn } from "~/lib/contrast";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import type { Appearance } from "./appearance-of";

/** A picture of the assistant on a page, with the settings as they are being typed. */
export function WidgetPreview(props: { name: string; appearance: Appearance }) {
  const t = useTexts();
  let frame: HTMLElement | undefined;
  // Set from the script: the Content-Security-Policy is kept free of style attributes.
  createEffect(() => {
    frame?.style.setProperty("--preview-accent", props.appearance.accentColour);
    frame?.style.setProperty("--preview-on-accent", readableOn(props.appearance.accentColour));
  });
  const questions = () => props.appearance.quickQuestions.filter((question) => question.trim());
  return (
    <figure
      ref={frame}
      class={`widget-preview widget-preview-${props.appearance.theme} widget-preview-${props.appearance.position}`}
      aria-label={t().appearance.preview}
    >
      <div class="widget-preview-page" aria-hidden="true">
        <For each={[40, 92, 88, 60, 94, 70]}>{(width) => <i class={`widget-preview-line-${width}`} />}</For>
      </div>
      <div class="widget-preview-window">
        <div class="widget-preview-top">
          <span class="widget-preview-mark" />
          <strong>{props.name}</strong>
          <Icon of={X} />
        </div>
        <div class="widget-preview-messages">
          <Show when={props.appearance.welcomeMessage}>
            <p>{props.appearance.welcomeMessage}</p>
          </Show>
          <p class="widget-preview-notice">{t().appearance.previewNotice}</p>
          <p class="widget-preview-question">{t().appearance.previewQuestion}</p>
          <For each={questions()}>{(question) => <p class="widget-preview-quick">{question}</p>}</For>
        </div>
        <div class="widget-preview-field">
          <span>{t().appearance.previewPlaceholder}</span>
          <Icon of={ArrowRight} />
        </div>
      </div>
      <span class="widget-preview-button" aria-hidden="true">
        <Icon of={MessageSquare} size={24} />
      </span>
    </figure>
  );
}
