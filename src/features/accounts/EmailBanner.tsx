import "./email-banner.css";
import { createSignal, Show } from "solid-js";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { showToast } from "~/ui/toast";
import { useMe } from "./me";

/** Reminds of the confirmation link until it was opened. */
export function EmailBanner() {
  const t = useTexts();
  const me = useMe();
  const [isBusy, setBusy] = createSignal(false);
  const resend = async () => {
    setBusy(true);
    await api.accounts.resendConfirmation.mutate().then(
      () => showToast({ text: t().shell.resent }),
      (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
    );
    setBusy(false);
  };
  return (
    <Show when={!me().isEmailConfirmed}>
      <Notice
        kind="warn"
        class="email-banner"
        action={
          <Button kind="quiet" isBusy={isBusy()} onClick={resend}>
            {t().shell.resend}
          </Button>
        }
      >
        {t().shell.emailUnconfirmed(me().email)}
      </Notice>
    </Show>
  );
}
