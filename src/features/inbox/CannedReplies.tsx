import MessageSquareText from "@lucide/icons/icons/message-square-text";
import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "~/ui/icon";
import { IconButton } from "~/ui/icon-button";

const loadDrawer = () => import("./CannedDrawer");
const CannedDrawer = lazy(loadDrawer);

/** Opens the organization's answers given often. */
export function CannedReplies(props: { text: string; onInsert: (text: string) => void }) {
  const t = useTexts();
  const [isAsked, setAsked] = createSignal(false);
  const [isOpen, setOpen] = createSignal(false);
  const open = () => {
    setAsked(true);
    setOpen(true);
  };
  const insert = (text: string) => {
    // The focus is free again before it goes to the reply.
    setOpen(false);
    props.onInsert(text);
  };
  return (
    <>
      <IconButton
        label={t().inbox.canned}
        aria-haspopup="dialog"
        onPointerEnter={() => void loadDrawer()}
        onFocus={() => void loadDrawer()}
        onClick={open}
      >
        <Icon of={MessageSquareText} />
      </IconButton>
      <Suspense>
        <Show when={isAsked()}>
          <CannedDrawer isOpen={isOpen()} onClose={() => setOpen(false)} text={props.text} onInsert={insert} />
        </Show>
      </Suspense>
    </>
  );
}
