import type { ModelView } from "~/contract/model-view";
import { maxTokensBounds, temperatureMax, tones } from "~/contract/models";
import { useTexts } from "~/lib/i18n/locale";
import { SelectField } from "~/ui/select-field";
import { TextArea } from "~/ui/text-area";
import { TextField } from "~/ui/text-field";

/** How a model writes: tone, instructions, freedom, length. */
export function WritingFields(props: { initial: ModelView }) {
  const t = useTexts();
  return (
    <>
      <SelectField
        name="tone"
        label={t().models.tone}
        value={props.initial.tone}
        options={tones.map((value) => ({ value, label: t().models.tones[value] }))}
      />
      <TextArea
        name="systemPrompt"
        label={t().models.systemPrompt}
        hint={t().models.systemPromptHint}
        placeholder={t().models.systemPromptPlaceholder}
        isOptional={t().words.optional}
        value={props.initial.systemPrompt}
        rows={6}
        maxlength={4000}
      />
      <div class="form-row">
        <TextField
          name="temperature"
          type="number"
          inputmode="decimal"
          label={t().models.temperature}
          hint={t().models.temperatureHint}
          value={String(Number(props.initial.temperature.toFixed(2)))}
          min={0}
          max={temperatureMax}
          step={0.05}
          required
        />
        <TextField
          name="maxTokens"
          type="number"
          inputmode="numeric"
          label={t().models.maxTokens}
          hint={t().models.maxTokensHint}
          value={String(props.initial.maxTokens)}
          min={maxTokensBounds.min}
          max={maxTokensBounds.max}
          step={1}
          required
        />
      </div>
    </>
  );
}
