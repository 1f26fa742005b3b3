import type { Language } from "~/contract/accounts";
import { isLanguage } from "~/lib/i18n/language";
import { useTexts } from "~/lib/i18n/locale";
import { SelectField } from "~/ui/select-field";

interface LanguageFieldProps {
  value: Language;
  label?: string;
  hint?: string;
  onPick?: (language: Language) => void;
}

/** A list of the languages, each in its own words. */
export function LanguageField(props: LanguageFieldProps) {
  const t = useTexts();
  return (
    <SelectField
      name="language"
      label={props.label ?? t().words.language}
      hint={props.hint}
      value={props.value}
      options={[
        { value: "fr", label: t().words.french },
        { value: "en", label: t().words.english },
      ]}
      onChange={(event) => {
        const { value } = event.currentTarget;
        if (isLanguage(value)) props.onPick?.(value);
      }}
    />
  );
}
