import { type Revisit, revisits } from "~/contract/web-sources";
import { useTexts } from "~/lib/i18n/locale";
import { SelectField } from "~/ui/select-field";

/** How often pages are read again. */
export function RevisitField(props: { value: Revisit }) {
  const t = useTexts();
  return (
    <SelectField
      name="revisit"
      label={t().websites.revisit}
      hint={t().websites.revisitHint}
      value={props.value}
      options={revisits.map((value) => ({ value, label: t().websites.revisits[value] }))}
    />
  );
}
