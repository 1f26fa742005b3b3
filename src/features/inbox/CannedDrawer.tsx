import "./canned.css";
import { createAsync } from "@solidjs/router";
import { createSignal, Show, Suspense } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Drawer } from "~/ui/drawer";
import { Skeleton } from "~/ui/skeleton";
import { CannedForm } from "./CannedForm";
import { CannedList } from "./CannedList";
import type { CannedDraft } from "./canned-commands";
import { cannedQuery } from "./inbox.queries";

interface CannedDrawerProps {
  isOpen: boolean;
  onClose: () => void;
  /** The reply as it stands. */
  text: string;
  onInsert: (text: string) => void;
}

const firstField = ".canned-search input, .canned button";

/** The organization's answers given often: find one, put it into the reply, change it, keep another. */
export default function CannedDrawer(props: CannedDrawerProps) {
  const t = useTexts();
  const replies = createAsync(() => cannedQuery());
  const [draft, setDraft] = createSignal<CannedDraft>();
  let place: HTMLDivElement | undefined;
  const close = () => {
    setDraft();
    props.onClose();
  };
  const focusFirst = () => place?.querySelector<HTMLElement>(firstField)?.focus();
  const title = () => {
    const written = draft();
    if (!written) return t().inbox.canned;
    return written.replyId ? t().inbox.cannedEditTitle : t().inbox.cannedSaveTitle;
  };
  return (
    <Drawer isOpen={props.isOpen} onClose={close} title={title()} side="right" firstFocus={firstField}>
      <div class="canned" ref={place}>
        <Show
          when={draft()}
          fallback={
            <Suspense fallback={<Skeleton lines={6} />}>
              <Show when={replies()}>
                {(known) => (
                  <CannedList
                    replies={known()}
                    text={props.text}
                    onInsert={props.onInsert}
                    onWrite={setDraft}
                    focusFirst={focusFirst}
                  />
                )}
              </Show>
            </Suspense>
          }
        >
          {(written) => <CannedForm draft={written()} onDone={() => setDraft()} />}
        </Show>
      </div>
    </Drawer>
  );
}
