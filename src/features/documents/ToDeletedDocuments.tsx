import { createAsync } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { deletedDocumentsQuery } from "./documents.queries";

/** The way to the deleted documents where there are too few others for a bar of filters. */
export function ToDeletedDocuments() {
  const can = useCan();
  return (
    <Show when={can("document.delete")}>
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
  const deleted = createAsync(() => deletedDocumentsQuery(workspace().id));
  return (
    <Show when={deleted()?.length}>
      {(count) => (
        <LinkButton kind="quiet" href={`/assistants/${workspace().id}/documents?state=deleted`}>
          {t().documents.toDeleted(count(), formats.number(count()))}
        </LinkButton>
      )}
    </Show>
  );
}
