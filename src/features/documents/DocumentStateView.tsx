import { Show } from "solid-js";
import type { DocumentView } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";
import { Progress } from "~/ui/progress";
import { badgeOf, groupOf } from "./document-state";

/** How far a document is; what went wrong comes with what to do about it. */
export function DocumentStateView(props: { document: DocumentView }) {
  const t = useTexts();
  const formats = useFormats();
  const state = () => t().documents.states[props.document.state];
  return (
    <div class="document-state">
      <Badge kind={badgeOf(props.document.state)}>
        {state().label}
        <Show when={props.document.progress !== null && props.document.state === "indexing"}>
          {" "}
          {formats.percent(props.document.progress)}
        </Show>
      </Badge>
      <Show when={props.document.state === "indexing"}>
        <Progress value={props.document.progress} label={t().documents.progress(props.document.title)} />
      </Show>
      <Show when={groupOf(props.document.state) === "failed"}>
        <p class="document-state-text">{state().text}</p>
      </Show>
      <Show when={props.document.isReplacing}>
        <p class="document-state-text">{t().documents.replacing}</p>
      </Show>
    </div>
  );
}
