import RotateCcw from "@lucide/icons/icons/rotate-ccw";
import { For, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";

/** What was asked in this session, to ask again with one press. */
export function RecentQuestions(props: {
  questions: readonly string[];
  onAsk: (question: string) => void;
  onForget: () => void;
}) {
  const t = useTexts();
  return (
    <Show when={props.questions.length > 0}>
      <section class="bench-recent" aria-label={t().bench.recent}>
        <div class="bench-recent-head">
          <h2 class="dim">{t().bench.recent}</h2>
          <button type="button" class="link dim" onClick={() => props.onForget()}>
            {t().bench.forget}
          </button>
        </div>
        <ul>
          <For each={props.questions}>
            {(question) => (
              <li>
                <button type="button" onClick={() => props.onAsk(question)}>
                  <Icon of={RotateCcw} size={14} />
                  <span>{question}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
