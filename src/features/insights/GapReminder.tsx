import { useSearchParams } from "@solidjs/router";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { useWorkspace } from "../assistants/workspace";
import { gapQuery } from "./gaps.queries";

/** On the page of documents: the question a document is being added for, and the way back to ask it again. */
export function GapReminder() {
  const [params] = useSearchParams();
  const gapId = () => (typeof params.gap === "string" && params.gap ? params.gap : undefined);
  return <Show when={gapId()}>{(id) => <Reminder gapId={id()} />}</Show>;
}

function Reminder(props: { gapId: string }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const gap = createLive(() => gapQuery(workspace().id, props.gapId).catch(() => null));
  return (
    <Show when={gap()}>
      {(known) => (
        <Notice
          kind="info"
          action={
            <LinkButton kind="quiet" href={`/assistants/${workspace().id}/gaps?question=${known().id}`}>
              {t().gaps.backToQuestion}
            </LinkButton>
          }
        >
          {t().gaps.forQuestion(known().question)}
        </Notice>
      )}
    </Show>
  );
}
