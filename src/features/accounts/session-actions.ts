import { revalidate } from "@solidjs/router";
import type { Language } from "~/contract/accounts";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { pickLanguage } from "~/lib/i18n/page-language";
import { announceSessionChange } from "~/lib/live/live-channel";
import { loadPage } from "~/lib/load-page";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { meQuery } from "./accounts.queries";
import { useMe } from "./me";

/** What a person does about their own session: leave, change organization, read in another language. */
export function useSessionActions() {
  const t = useTexts();
  const me = useMe();
  const sayFailure = (error: unknown) => showToast({ text: sentenceOfError(t(), error) });
  const changeSession = (change: Promise<unknown>, path: string) =>
    void change.then(() => {
      announceSessionChange();
      loadPage(path);
    }, sayFailure);
  return {
    logOut: () => changeSession(api.accounts.logOut.mutate(), "/login"),
    switchTo: (organizationId: string) =>
      changeSession(api.accounts.switchOrganization.mutate({ organizationId }), "/"),
    readIn: (language: Language) =>
      void api.accounts.updateProfile
        .mutate({ name: me().name, language })
        .then(() => pickLanguage(language))
        .then(() => revalidate(meQuery.key))
        .catch(sayFailure),
  };
}
