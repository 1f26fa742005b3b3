import type { Language } from "~/contract/accounts";
import { useTexts } from "~/lib/i18n/locale";
import { pickLanguage } from "~/lib/i18n/page-language";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";

/** Changes the language of a page that nobody is signed in to; says so where its texts could not be fetched. */
export function useLanguagePick(): (language: Language) => void {
  const t = useTexts();
  return (language) => void pickLanguage(language).catch((error) => showToast({ text: sentenceOfError(t(), error) }));
}
