import "./overview.css";
import { Show, Suspense } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Section } from "~/ui/section";
import { Skeleton } from "~/ui/skeleton";
import { overviewQuery } from "../assistants/assistants.queries";
import { useWorkspace } from "../assistants/workspace";
import { ConversationRows } from "../conversations/ConversationRows";
import { OverviewFigures } from "./OverviewFigures";
import { usePeriod } from "./period";
import { ToDo } from "./ToDo";

/** Figures, what was asked lately, what waits for somebody. */
export function OverviewBody() {
  const t = useTexts();
  const workspace = useWorkspace();
  const { days } = usePeriod();
  const overview = createLive(() => overviewQuery(workspace().id, days()));
  return (
    <Show when={overview()}>
      {(known) => (
        <>
          <OverviewFigures overview={known()} />
          <div class="overview-columns">
            <Section
              title={t().overview.recent}
              aside={<a href={`/assistants/${workspace().id}/conversations`}>{t().overview.all}</a>}
            >
              <Show
                when={known().recent.length > 0}
                fallback={<p class="section-description">{t().overview.recentEmpty}</p>}
              >
                <ConversationRows workspaceId={workspace().id} conversations={known().recent} />
              </Show>
            </Section>
            <Section title={t().overview.todo}>
              <Suspense fallback={<Skeleton lines={3} />}>
                <ToDo />
              </Suspense>
            </Section>
          </div>
        </>
      )}
    </Show>
  );
}
