import { For } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { answerParts } from "./answer-parts";

/** Words of an answer, the numbers of its sources as links to them. */
export function CitedText(props: { text: string; anchor: string; sourceNumbers: readonly number[] }) {
  const t = useTexts();
  return (
    <For each={answerParts(props.text, props.sourceNumbers)}>
      {(part) =>
        "source" in part ? (
          <sup>
            <a href={`#${props.anchor}-${part.source}`} aria-label={t().conversations.sourceNumber(part.source)}>
              {part.source}
            </a>
          </sup>
        ) : (
          part.text
        )
      }
    </For>
  );
}
