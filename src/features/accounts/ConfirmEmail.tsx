import { useSearchParams } from "@solidjs/router";
import { createResource, createSignal, Match, onMount, Switch } from "solid-js";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** Confirms the address of the link it was opened with. */
export function ConfirmEmail() {
  const t = useTexts();
  const [search] = useSearchParams();
  // Only a browser runs this: mail programs open links ahead of people, and a link serves once.
  const [token, setToken] = createSignal<string>();
  onMount(() => setToken(typeof search.token === "string" ? search.token : ""));
  const [confirmation] = createResource(token, async (value) => {
    await api.accounts.confirmEmail.mutate({ token: value });
    return true;
  });
  return (
    <Switch fallback={<Notice kind="info">{t().accounts.confirming}</Notice>}>
      <Match when={token() === ""}>
        <Notice kind="error">{t().accounts.confirmMissing}</Notice>
      </Match>
      <Match when={confirmation.error}>
        {(error) => <Notice kind="error">{sentenceOfError(t(), error())}</Notice>}
      </Match>
      <Match when={!confirmation.loading && token() && confirmation()}>
        <Notice kind="ok" action={<LinkButton href="/">{t().accounts.continue}</LinkButton>}>
          {t().accounts.confirmed}
        </Notice>
      </Match>
    </Switch>
  );
}
