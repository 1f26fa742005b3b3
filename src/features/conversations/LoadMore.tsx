import { createSignal, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { showToast } from "~/ui/toast";

interface Growing {
  nextCursor: () => string | null;
  loadMore: (cursor: string) => Promise<void>;
}

/** The next page below those shown, while there is one. */
export function LoadMore(props: { list: Growing }) {
  const t = useTexts();
  const [isLoading, setLoading] = createSignal(false);
  const load = async (cursor: string) => {
    setLoading(true);
    await props.list.loadMore(cursor).catch((error: unknown) => showToast({ text: sentenceOfError(t(), error) }));
    setLoading(false);
  };
  return (
    <Show when={props.list.nextCursor()}>
      {(cursor) => (
        <p class="load-more">
          <Button kind="quiet" isBusy={isLoading()} onClick={() => load(cursor())}>
            {t().words.loadMore}
          </Button>
        </p>
      )}
    </Show>
  );
}
