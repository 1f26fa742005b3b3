import { For } from "solid-js";
import { languages } from "~/lib/i18n/language";
import { useLanguage, useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";
import { useLanguagePick } from "./language-pick";

/** The language of the pages seen before signing in. */
export function LanguageSwitch() {
  const t = useTexts();
  const language = useLanguage();
  const pick = useLanguagePick();
  const names = () => ({ fr: t().words.french, en: t().words.english });
  return (
    <fieldset class="language-switch">
      <legend class="visually-hidden">{t().words.language}</legend>
      <For each={languages}>
        {(choice) => (
          <Button kind="plain" lang={choice} aria-pressed={choice === language()} onClick={() => pick(choice)}>
            {names()[choice]}
          </Button>
        )}
      </For>
    </fieldset>
  );
}
