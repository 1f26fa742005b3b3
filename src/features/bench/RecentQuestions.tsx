import RotateCcw from "lucide-solid/icons/rotate-ccw";
import { For, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";

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
        <h2 class="dim">{t().bench.recent}</h2>
        <ul>
          <For each={props.questions}>
            {(question) => (
              <li>
                <button type="button" onClick={() => props.onAsk(question)}>
                  <RotateCcw size={14} strokeWidth={1.5} />
                  <span>{question}</span>
                </button>
              </li>
            )}
          </For>
        </ul>
        <Button kind="plain" onClick={() => props.onForget()}>
          {t().bench.forget}
        </Button>
      </section>
    </Show>
  );
}
