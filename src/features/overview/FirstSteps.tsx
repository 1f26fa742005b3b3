import { createSignal, For, onMount, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { LinkButton } from "~/ui/button";
import { Section } from "~/ui/section";
import { wasSnippetCopied } from "../assistants/snippet-memory";
import { useWorkspace } from "../assistants/workspace";
import { latestConversationsQuery } from "../conversations/conversations.queries";
import { documentsQuery } from "../documents/documents.queries";
import { StepMark } from "./StepMark";

type StepName = "documents" | "try" | "snippet" | "firstQuestion";

const pages: Record<StepName, string> = {
  documents: "documents",
  try: "try",
  snippet: "integration",
  firstQuestion: "integration",
};

/** The way from a new assistant to its first visitor; gone once it was walked. */
export function FirstSteps() {
  const t = useTexts();
  const workspace = useWorkspace();
  const documents = createLive(() => documentsQuery(workspace().id));
  const tries = createLive(() => latestConversationsQuery(workspace().id, "test", 1));
  const visits = createLive(() => latestConversationsQuery(workspace().id, "widget", 1));
  const [isCopied, setCopied] = createSignal(false);
  onMount(() => setCopied(wasSnippetCopied(workspace().id)));

  const hasVisits = () => (visits()?.length ?? 0) > 0;
  const steps = (): { name: StepName; isDone: boolean }[] => [
    { name: "documents", isDone: documents()?.some(({ passages }) => passages > 0) ?? false },
    { name: "try", isDone: (tries()?.length ?? 0) > 0 },
    { name: "snippet", isDone: isCopied() || hasVisits() },
    { name: "firstQuestion", isDone: hasVisits() },
  ];
  const isKnown = () => documents() !== undefined && tries() !== undefined && visits() !== undefined;
  const next = () => steps().find(({ isDone }) => !isDone)?.name;
  return (
    <Show when={isKnown() && !hasVisits()}>
      <Section title={t().overview.stepsTitle} description={t().overview.stepsIntro}>
        <ol class="first-steps">
          <For each={steps()}>
            {(step) => (
              <li classList={{ "first-steps-done": step.isDone }}>
                <StepMark isDone={step.isDone} />
                <span class="todo-words">
                  <strong>{t().overview.steps[step.name].title}</strong>
                  <small class="dim">{t().overview.steps[step.name].text}</small>
                </span>
                <Show when={!step.isDone}>
                  <LinkButton
                    kind={step.name === next() ? "primary" : "quiet"}
                    href={`/assistants/${workspace().id}/${pages[step.name]}`}
                  >
                    {t().overview.steps[step.name].action}
                  </LinkButton>
                </Show>
              </li>
            )}
          </For>
        </ol>
      </Section>
    </Show>
  );
}
