import { Show } from "solid-js";
import type { DocumentView } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";

/** What keeps answers from using a document, or soon will. */
export function DocumentUseBadges(props: { document: DocumentView }) {
  const t = useTexts();
  const formats = useFormats();
  // Noon of a day is that day in every time zone people live in.
  const day = () => formats.shortDate(`${props.document.validUntil}T12:00:00Z`);
  const isHidden = () => props.document.visibility === "hidden";
  const isLimited = () => props.document.validity === "soon" || props.document.validity === "expired";
  return (
    <Show when={isHidden() || isLimited()}>
      <span class="document-use-badges">
        <Show when={isHidden()}>
          <Badge>{t().documents.hiddenBadge}</Badge>
        </Show>
        <Show when={props.document.validity === "soon"}>
          <Badge kind="warn">{t().documents.validities.soon(day())}</Badge>
        </Show>
        <Show when={props.document.validity === "expired"}>
          <Badge kind="error">{t().documents.validities.expired(day())}</Badge>
        </Show>
      </span>
    </Show>
  );
}
