import { Show, Suspense } from "solid-js";
import { createLive } from "~/lib/live/live-data";
import { Skeleton } from "~/ui/skeleton";
import { useWorkspace } from "../assistants/workspace";
import { SourcesUsed } from "./SourcesUsed";
import { StatisticsBody } from "./StatisticsBody";
import { statisticsQuery } from "./statistics.queries";
import { useStatisticsPeriod } from "./statistics-period";

/** The statistics of one assistant. */
export function AssistantStatistics() {
  const workspace = useWorkspace();
  const { input } = useStatisticsPeriod();
  const statistics = createLive(() => statisticsQuery(workspace().id, input()));
  return (
    <Show when={statistics()}>
      {(known) => (
        <StatisticsBody statistics={known()} workspaceId={workspace().id}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <SourcesUsed workspaceId={workspace().id} input={input()} />
          </Suspense>
        </StatisticsBody>
      )}
    </Show>
  );
}
