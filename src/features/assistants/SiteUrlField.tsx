import { useTexts } from "~/lib/i18n/locale";
import { TextField } from "~/ui/text-field";
import { fullUrl } from "./full-url";

/** The address of a site; people write `www.site.fr` as well as `https://www.site.fr`. */
export function SiteUrlField(props: { value?: string; hint?: string }) {
  const t = useTexts();
  return (
    <TextField
      name="siteUrl"
      type="url"
      inputmode="url"
      label={t().assistants.siteUrl}
      hint={props.hint}
      isOptional={t().words.optional}
      placeholder={t().assistants.siteUrlPlaceholder}
      value={props.value ?? ""}
      maxlength={2000}
      autocomplete="url"
      onChange={(event) => {
        const input = event.currentTarget;
        input.value = fullUrl(input.value);
      }}
    />
  );
}
