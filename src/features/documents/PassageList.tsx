import { useLocation, useSearchParams } from "@solidjs/router";
import { createEffect, createSignal, For, on, Show } from "solid-js";
import type { DocumentView } from "~/contract/documents";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { showToast } from "~/ui/toast";
import { useWorkspace } from "../assistants/workspace";
import { groupOf } from "./document-state";
import { passagesQuery } from "./documents.queries";
import { Passage } from "./Passage";
import { passagesAtOnce, readPassages } from "./read-passages";
import { type PassageWanted, wantedPassage } from "./wanted-passage";

/** The passages in order. `?at=1200` and `#p12` lead to one of them. */
export function PassageList(props: { document: DocumentView }) {
  const t = useTexts();
  const workspace = useWorkspace();
  const location = useLocation();
  const [params] = useSearchParams();
  const [until, setUntil] = createSignal(0);
  const [isLoading, setLoading] = createSignal(false);
  const wanted = (): PassageWanted => {
    const position = /^#p(\d+)$/.exec(location.hash)?.[1];
    if (position !== undefined) return { position: Number(position) };
    return typeof params.at === "string" && /^\d+$/.test(params.at) ? { offset: Number(params.at) } : {};
  };
  const read = createLive(() => readPassages(workspace().id, props.document.id, furthest(wanted(), until())));
  const marked = () => wantedPassage(read()?.items ?? [], wanted())?.id;
  createEffect(on(marked, (id) => id && document.getElementById(id)?.scrollIntoView({ block: "center" })));

  const loadMore = async (cursor: number) => {
    setLoading(true);
    await passagesQuery(workspace().id, props.document.id, cursor, passagesAtOnce).then(
      () => setUntil(cursor),
      (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
    );
    setLoading(false);
  };

  const none = () =>
    groupOf(props.document.state) === "busy" ? t().documents.passagesSoon : t().documents.passagesNone;

  return (
    <Show when={read()}>
      {(known) => (
        <Show when={known().items.length > 0} fallback={<p class="section-description">{none()}</p>}>
          <ol class="passage-list">
            <For each={known().items}>
              {(passage) => <Passage passage={passage} isMarked={passage.id === marked()} />}
            </For>
          </ol>
          <Show when={known().nextCursor}>
            {(cursor) => (
              <p class="load-more">
                <Button kind="quiet" isBusy={isLoading()} onClick={() => loadMore(cursor())}>
                  {t().words.loadMore}
                </Button>
              </p>
            )}
          </Show>
        </Show>
      )}
    </Show>
  );
}

/** What must be read: on to what the link wants, and to where the person asked for more. */
const furthest = (wanted: PassageWanted, until: number): PassageWanted => ({
  ...wanted,
  position: Math.max(wanted.position ?? 0, until),
});
