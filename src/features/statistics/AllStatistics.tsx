import { useLocation } from "@solidjs/router";
import { Show } from "solid-js";
import { createLive } from "~/lib/live/live-data";
import { AssistantsTable } from "./AssistantsTable";
import { StatisticsBody } from "./StatisticsBody";
import { organizationStatisticsQuery } from "./statistics.queries";
import { useStatisticsPeriod } from "./statistics-period";

/** The statistics over all assistants of the organization. */
export function AllStatistics() {
  const location = useLocation();
  const { input } = useStatisticsPeriod();
  const statistics = createLive(() => organizationStatisticsQuery(input()));
  return (
    <Show when={statistics()}>
      {(known) => (
        <StatisticsBody statistics={known()}>
          <AssistantsTable statistics={known()} search={location.search} />
        </StatisticsBody>
      )}
    </Show>
  );
}
