import { type ModelProvider, modelProviders } from "~/contract/models";
import { useTexts } from "~/lib/i18n/locale";
import { ChoiceGroup } from "~/ui/choice-group";

interface ProviderFieldProps {
  value: ModelProvider;
  /** What the server's own choice comes down to: a model's name, or `local`. */
  serverModel: string;
  onChange: (provider: ModelProvider) => void;
}

/** Who writes, with a sentence on what the choice means. */
export function ProviderField(props: ProviderFieldProps) {
  const t = useTexts();
  const hint = () => {
    if (props.value !== "server") return t().models.providerHints[props.value];
    return props.serverModel === "local" ? t().models.serverIsLocal : t().models.serverIs(props.serverModel);
  };
  return (
    <div class="field">
      <ChoiceGroup
        name="provider"
        label={t().models.provider}
        value={props.value}
        choices={modelProviders.map((value) => ({ value, label: t().models.providers[value] }))}
        onChange={(value) => props.onChange(modelProviders.find((known) => known === value) ?? props.value)}
      />
      <p class="field-hint" aria-live="polite">
        {hint()}
      </p>
    </div>
  );
}
