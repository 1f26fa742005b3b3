import "./bench.css";
import { useSearchParams } from "@solidjs/router";
import { createSignal, onMount, Show, Suspense } from "solid-js";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { Skeleton } from "~/ui/skeleton";
import { useWorkspace } from "../assistants/workspace";
import { BenchAnswer, type BenchState } from "./BenchAnswer";
import { BenchForm } from "./BenchForm";
import { BenchFound } from "./BenchFound";
import { RecentQuestions } from "./RecentQuestions";
import { useRecentQuestions } from "./recent-questions";

/** Ask, and see the answer with all that led to it. */
export function Bench() {
  const t = useTexts();
  const workspace = useWorkspace();
  const recent = useRecentQuestions(() => workspace().id);
  const [asked, setAsked] = createSignal<BenchState>();
  const [params] = useSearchParams();
  let latest = 0;

  const ask = async (question: string) => {
    latest += 1;
    const turn = latest;
    const keep = (state: BenchState) => turn === latest && setAsked(state);
    recent.remember(question);
    keep({ question });
    await api.bench.ask.mutate({ workspaceId: workspace().id, question }).then(
      (answer) => keep({ question, answer }),
      (failure: unknown) => keep({ question, failure }),
    );
  };

  // A link from elsewhere brings its question.
  onMount(() => {
    if (typeof params.q === "string" && params.q.trim()) void ask(params.q.trim());
  });

  return (
    <div class="bench">
      <BenchForm question={asked()?.question} isBusy={isWriting(asked())} onAsk={ask} />
      <RecentQuestions questions={recent.questions()} onAsk={ask} onForget={recent.forget} />
      <Show when={asked()}>
        {(state) => (
          <>
            <BenchAnswer state={state()} />
            <Suspense fallback={<Skeleton lines={6} />}>
              <Show when={state().question} keyed>
                {(question) => <BenchFound question={question} answer={state().answer?.message.answer ?? null} />}
              </Show>
            </Suspense>
          </>
        )}
      </Show>
      <p class="visually-hidden" role="status">
        {isWriting(asked()) ? t().bench.answering : ""}
      </p>
    </div>
  );
}

const isWriting = (state: BenchState | undefined) =>
  state !== undefined && state.answer === undefined && state.failure === undefined;
