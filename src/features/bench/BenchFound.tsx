import { Show } from "solid-js";
import type { MessageView } from "~/contract/conversations";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Section } from "~/ui/section";
import { useWorkspace } from "../assistants/workspace";
import { explainQuery } from "./bench.queries";
import { FoundFaq } from "./FoundFaq";
import { FoundPassages } from "./FoundPassages";
import { Mending } from "./Mending";
import { Verdict } from "./Verdict";
import { WordsFound } from "./WordsFound";

/** Why the answer is what it is: how sure, by which words, from which passages, and what to do when it is wrong. */
export function BenchFound(props: { question: string; answer: MessageView["answer"] }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const explanation = createLive(() => explainQuery(workspace().id, props.question));
  const isUnsearched = () => props.answer?.state === "complete" && props.answer.ragScore === null;
  return (
    <Show when={explanation()}>
      {(known) => (
        <Show
          when={!isUnsearched()}
          fallback={
            <Section title={t().bench.why}>
              <p class="section-description">{t().bench.whyNoSearch}</p>
            </Section>
          }
        >
          <Section title={t().bench.why}>
            <Verdict explanation={known()} answer={props.answer} />
            <WordsFound words={known().words} />
          </Section>
          <Show when={known().faq}>
            {(faq) => (
              <Section title={t().bench.faq.title}>
                <FoundFaq faq={faq()} />
              </Section>
            )}
          </Show>
          <Section title={t().bench.passages}>
            <FoundPassages passages={known().passages} />
          </Section>
          <Mending isAnswered={props.answer?.outcome !== "no_answer"} />
        </Show>
      )}
    </Show>
  );
}
