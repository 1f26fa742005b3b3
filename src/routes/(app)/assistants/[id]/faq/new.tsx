import { Suspense } from "solid-js";
import { NewFaqPage } from "~/features/faq/NewFaqPage";
import { Skeleton } from "~/ui/skeleton";

export default function NewFaq() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <NewFaqPage />
    </Suspense>
  );
}
