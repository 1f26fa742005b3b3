import { For, Show } from "solid-js";
import type { ExplainedWord } from "~/contract/bench";
import { useTexts } from "~/lib/i18n/locale";

/** The words of the question that count, each with how many passages hold it. */
export function WordsFound(props: { words: readonly ExplainedWord[] }) {
  const t = useTexts();
  const words = () => t().bench;
  return (
    <Show when={props.words.length > 0}>
      <ul class="bench-words" aria-label={words().words}>
        <For each={props.words}>
          {(word) => (
            <li classList={{ "bench-word-unknown": word.passages === 0 }}>
              <b>{word.word}</b>
              <span class="dim">{word.passages === 0 ? words().wordNowhere : words().wordPassages(word.passages)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
