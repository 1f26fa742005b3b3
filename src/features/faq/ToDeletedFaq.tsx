import { createAsync } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { deletedFaqQuery } from "./faq.queries";

/** The way to the deleted question-réponses where there are no others, and so no bar of filters. */
export function ToDeletedFaq() {
  const can = useCan();
  return (
    <Show when={can("faq.delete")}>
      <Suspense>
        <ToThem />
      </Suspense>
    </Show>
  );
}

function ToThem() {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const deleted = createAsync(() => deletedFaqQuery(workspace().id, { page: 1, search: undefined }));
  return (
    <Show when={deleted()?.total}>
      {(count) => (
        <LinkButton kind="quiet" href={`/assistants/${workspace().id}/faq?state=deleted`}>
          {t().faq.toDeleted(count(), formats.number(count()))}
        </LinkButton>
      )}
    </Show>
  );
}
