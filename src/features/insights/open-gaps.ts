import { createLive } from "~/lib/live/live-data";
import { gapCountsQuery } from "./gaps.queries";

/** How many questions of an assistant wait for somebody; undefined while it is being read. */
export function createOpenGaps(workspaceId: () => string): () => number | undefined {
  const counts = createLive(() => gapCountsQuery());
  return () => counts() && (counts()?.find((count) => count.workspaceId === workspaceId())?.open ?? 0);
}
