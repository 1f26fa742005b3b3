import "./bench.css";
import ChevronDown from "@lucide/icons/icons/chevron-down";
import { createSignal, createUniqueId, Show, Suspense } from "solid-js";
import type { MessageView } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { Skeleton } from "~/ui/skeleton";
import { useWorkspace } from "../assistants/workspace";
import { explainQuery } from "./bench.queries";
import { FoundFaq } from "./FoundFaq";
import { FoundPassages } from "./FoundPassages";
import { Mending } from "./Mending";
import { Verdict } from "./Verdict";

interface WhyThisAnswerProps {
  question: string;
  answer: NonNullable<MessageView["answer"]>;
}

/** Under an answer: what the search finds for its question as things are now, and what to mend. */
export function WhyThisAnswer(props: WhyThisAnswerProps) {
  const t = useTexts();
  const [isOpen, setOpen] = createSignal(false);
  const id = createUniqueId();
  return (
    <div class="bench-why">
      <Button kind="quiet" aria-expanded={isOpen()} aria-controls={id} onClick={() => setOpen(!isOpen())}>
        {t().bench.why}
        <Icon of={ChevronDown} size={14} />
      </Button>
      <div id={id}>
        <Show when={isOpen()}>
          <Suspense fallback={<Skeleton lines={4} />}>
            <Why {...props} />
          </Suspense>
        </Show>
      </div>
    </div>
  );
}

function Why(props: WhyThisAnswerProps) {
  const t = useTexts();
  const workspace = useWorkspace();
  const explanation = createLive(() => explainQuery(workspace().id, props.answer.searchedFor ?? props.question));
  const isUnanswered = () => props.answer.outcome === "no_answer";
  return (
    <Show when={explanation()}>
      {(known) => (
        <div class="bench-why-body">
          <Show when={props.answer.searchedFor}>{(text) => <p>{t().bench.searchedFor(text())}</p>}</Show>
          <p class="dim">{isUnanswered() ? t().bench.nearestNow : t().bench.passagesNow}</p>
          <Verdict explanation={known()} answer={props.answer} />
          <Show when={known().faq}>{(faq) => <FoundFaq faq={faq()} />}</Show>
          <FoundPassages passages={known().passages} />
          <Mending isAnswered={!isUnanswered()} />
        </div>
      )}
    </Show>
  );
}
