import { createAsync, Navigate } from "@solidjs/router";
import { createEffect, Match, type ParentProps, Switch } from "solid-js";
import { LocaleProvider } from "~/lib/i18n/locale";
import { pageLanguage, pickLanguage } from "~/lib/i18n/page-language";
import { meQuery } from "../accounts/accounts.queries";
import { MeProvider } from "../accounts/me";
import { useLogInPath } from "./log-in-path";

/** Pages of signed-in people, read in their language and their organization's time zone; strangers go and sign in. */
export function SignedIn(props: ParentProps) {
  const me = createAsync(() => meQuery());
  const logInPath = useLogInPath();
  createEffect(() => {
    const language = me()?.language;
    if (language && language !== pageLanguage()) void pickLanguage(language).catch(() => undefined);
  });
  return (
    <Switch>
      <Match when={me()}>
        {(known) => (
          <MeProvider me={known()}>
            <LocaleProvider language={known().language} timeZone={known().organization.timeZone}>
              {props.children}
            </LocaleProvider>
          </MeProvider>
        )}
      </Match>
      <Match when={me() === null}>
        <Navigate href={logInPath()} />
      </Match>
    </Switch>
  );
}
