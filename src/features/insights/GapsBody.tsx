import "./gaps.css";
import { Show, Suspense } from "solid-js";
import { Skeleton } from "~/ui/skeleton";
import { GapAnswer } from "./GapAnswer";
import { GapFilterBar } from "./GapFilterBar";
import { GapList } from "./GapList";
import { useGapFilters } from "./gap-filters";

/** The questions that wait, or the one that is being answered. */
export function GapsBody() {
  const { question } = useGapFilters();
  return (
    <Show when={question()} keyed fallback={<Waiting />}>
      {(gapId) => (
        <Suspense fallback={<Skeleton lines={8} />}>
          <GapAnswer gapId={gapId} />
        </Suspense>
      )}
    </Show>
  );
}

function Waiting() {
  return (
    <>
      <GapFilterBar />
      <Suspense fallback={<Skeleton lines={8} />}>
        <GapList />
      </Suspense>
    </>
  );
}
