import { createSignal, onMount, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Section } from "~/ui/section";
import { wasSnippetCopied } from "../assistants/snippet-memory";
import { useWorkspace } from "../assistants/workspace";
import { latestConversationsQuery } from "../conversations/conversations.queries";
import { documentsQuery } from "../documents/documents.queries";
import { OnlineState } from "./OnlineState";
import { StepList } from "./StepList";

/** The way from a new assistant to its first visitor, ticked as each step is really seen to be done; gone once it was walked. */
export function FirstSteps() {
  const t = useTexts();
  const workspace = useWorkspace();
  const documents = createLive(() => documentsQuery(workspace().id));
  const tries = createLive(() => latestConversationsQuery(workspace().id, "test", 1));
  const visits = createLive(() => latestConversationsQuery(workspace().id, "widget", 1));
  const [isCopied, setCopied] = createSignal(false);
  onMount(() => setCopied(wasSnippetCopied(workspace().id)));

  const at = (page: string) => `/assistants/${workspace().id}/${page}`;
  const hasVisits = () => (visits()?.length ?? 0) > 0;
  const hasPassages = () => documents()?.some(({ passages }) => passages > 0) ?? false;
  const isOnline = () => workspace().firstSeenAt !== null || hasVisits();
  const isKnown = () => documents() !== undefined && tries() !== undefined && visits() !== undefined;
  return (
    <Show when={isKnown() && !hasVisits()}>
      <Section title={t().overview.stepsTitle} description={t().overview.stepsIntro}>
        <StepList
          steps={[
            { name: "create", isDone: true },
            { name: "documents", isDone: hasPassages(), href: at("documents") },
            { name: "try", isDone: (tries()?.length ?? 0) > 0, href: at("try") },
            {
              name: "install",
              isDone: isOnline(),
              href: at("integration"),
              state: <OnlineState workspace={workspace()} isCopied={isCopied()} />,
            },
            { name: "firstQuestion", isDone: hasVisits(), href: at("integration") },
          ]}
        />
      </Section>
    </Show>
  );
}
