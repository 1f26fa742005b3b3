import { useSearchParams } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";

/** Ends the weekly mail by the link it came with: a plain form, for mail programs open links ahead of people. */
export function Unsubscribe() {
  const t = useTexts();
  const [search] = useSearchParams();
  const token = () => (typeof search.token === "string" ? search.token : "");
  return (
    <Switch fallback={<Notice kind="error">{t().accounts.unsubscribeUnknown}</Notice>}>
      <Match when={search.done}>
        <Notice kind="ok">{t().accounts.unsubscribed}</Notice>
      </Match>
      <Match when={token()}>
        <form method="post" action={`/api/unsubscribe?page=1&token=${encodeURIComponent(token())}`}>
          <p class="section-description">{t().accounts.unsubscribeText}</p>
          <p class="section-description">
            <Button type="submit">{t().accounts.unsubscribe}</Button>
          </p>
        </form>
      </Match>
    </Switch>
  );
}
