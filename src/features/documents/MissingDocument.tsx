import { createAsync } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Skeleton } from "~/ui/skeleton";
import { useWorkspace } from "../assistants/workspace";
import { NotFound } from "../shell/NotFound";
import { RemovedPage } from "../websites/RemovedPage";
import { originQuery } from "../websites/websites.queries";

/** A document that is not there: one that went with its page on the web can come back. */
export function MissingDocument(props: { documentId: string; error: unknown; reset: () => void }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const origin = createAsync(() => originQuery(workspace().id, props.documentId));
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <Show when={origin() !== undefined}>
        <Show when={origin()} fallback={<NotFound reason={sentenceOfError(t(), props.error)} />}>
          {(known) => <RemovedPage origin={known()} onBack={props.reset} />}
        </Show>
      </Show>
    </Suspense>
  );
}
