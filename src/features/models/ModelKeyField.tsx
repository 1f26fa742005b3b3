import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import type { ModelView } from "~/contract/model-view";
import type { ModelProvider } from "~/contract/models";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { TextField } from "~/ui/text-field";
import { showToast } from "~/ui/toast";
import { modelQuery } from "./models.queries";

interface ModelKeyFieldProps {
  workspaceId: string;
  model: ModelView;
  provider: ModelProvider;
  value: string;
  onInput: (key: string) => void;
}

/** The key to the service: typed here, never shown again but by its last characters. */
export function ModelKeyField(props: ModelKeyFieldProps) {
  const t = useTexts();
  const [isBusy, setBusy] = createSignal(false);
  const kept = () => (props.provider === props.model.provider ? props.model.keyEnding : null);
  const forget = async () => {
    setBusy(true);
    await api.models.update
      .mutate({ workspaceId: props.workspaceId, settings: {}, apiKey: "" })
      .then(() => revalidate(modelQuery.keyFor(props.workspaceId)))
      .then(
        () => showToast({ text: t().models.keyForgotten }),
        (error: unknown) => showToast({ text: sentenceOfError(t(), error) }),
      );
    setBusy(false);
  };
  return (
    <>
      <TextField
        name="apiKey"
        type="password"
        label={t().models.key}
        hint={props.provider === "openai" ? t().models.keyHintOther : t().models.keyHint}
        placeholder={kept() === null ? "" : t().models.keyKept(kept() ?? "")}
        isOptional={props.provider === "openai" ? t().words.optional : undefined}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        maxlength={500}
        autocomplete="off"
        spellcheck={false}
      />
      <Show when={kept() !== null}>
        <Notice
          kind={props.model.isKeyReadable ? "info" : "warn"}
          action={
            <Button kind="plain" isBusy={isBusy()} onClick={forget}>
              {t().models.forgetKey}
            </Button>
          }
        >
          {props.model.isKeyReadable ? t().models.keyIsKept(kept() ?? "") : t().models.keyUnreadable}
        </Notice>
      </Show>
    </>
  );
}
