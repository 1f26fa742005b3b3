import "./form.css";
import { createSignal, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "./button";
import type { Confirmation } from "./confirmation";
import { Dialog } from "./dialog";
import { Notice } from "./notice";

/** The window of a confirmation, fetched apart. */
export default function OpenedConfirmDialog(props: Confirmation) {
  const t = useTexts();
  const [isBusy, setBusy] = createSignal(false);
  const [failure, setFailure] = createSignal<unknown>();
  const confirm = async () => {
    setBusy(true);
    setFailure(undefined);
    await props.onConfirm().then(props.onClose, setFailure);
    setBusy(false);
  };
  return (
    <Dialog isOpen={props.isOpen} onClose={props.onClose} title={props.title} description={props.description}>
      <div class="form">
        <Show when={failure()}>{(error) => <Notice kind="error">{sentenceOfError(t(), error())}</Notice>}</Show>
        <div class="form-actions">
          <Button kind={props.confirmKind ?? "danger"} isBusy={isBusy()} onClick={confirm}>
            {props.confirmLabel}
          </Button>
          <Button kind="quiet" onClick={() => props.onClose()}>
            {t().words.cancel}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
