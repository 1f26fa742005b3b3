import "./models.css";
import { revalidate } from "@solidjs/router";
import { createSignal, Show, untrack } from "solid-js";
import type { ModelView } from "~/contract/model-view";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { Form } from "~/ui/form";
import { Section } from "~/ui/section";
import { SubmitButton } from "~/ui/submit-button";
import { showToast } from "~/ui/toast";
import { ChangesAllowed } from "../assistants/ChangesAllowed";
import { EmbeddingField } from "./EmbeddingField";
import { ModelEndpointFields } from "./ModelEndpointFields";
import { ModelKeyField } from "./ModelKeyField";
import { keyOfForm, modelOfForm } from "./model-of-form";
import { embeddingQuery, modelQuery } from "./models.queries";
import { ProviderField } from "./ProviderField";
import { TestModel } from "./TestModel";
import { WritingFields } from "./WritingFields";

/** Who writes the answers, with which key, and how. */
export function ModelForm(props: { workspaceId: string; model: ModelView }) {
  const t = useTexts();
  const initial = untrack(() => props.model);
  const [provider, setProvider] = createSignal(initial.provider);
  const [typedKey, setTypedKey] = createSignal("");
  const isService = () => provider() === "mistral" || provider() === "openai";
  const save = async (values: FormData) => {
    const { workspaceId } = props;
    await api.models.update.mutate({ workspaceId, settings: modelOfForm(values), apiKey: keyOfForm(values) });
    setTypedKey("");
    await revalidate([modelQuery.keyFor(workspaceId), embeddingQuery.keyFor(workspaceId)]);
    showToast({ text: t().words.saved });
  };
  return (
    <ChangesAllowed action="workspace.update">
      <Form onSubmit={save} label={t().models.title} actions={<SubmitButton>{t().words.save}</SubmitButton>}>
        <Section title={t().models.whoTitle} description={t().models.whoText}>
          <ProviderField value={provider()} serverModel={initial.serverModel} onChange={setProvider} />
          <Show when={isService()}>
            <ModelEndpointFields provider={provider()} initial={initial} />
            <ModelKeyField
              workspaceId={props.workspaceId}
              model={props.model}
              provider={provider()}
              value={typedKey()}
              onInput={setTypedKey}
            />
          </Show>
          <Show when={provider() !== "local" && (isService() || initial.serverModel !== "local")}>
            <TestModel workspaceId={props.workspaceId} />
          </Show>
        </Section>
        <Section title={t().models.howTitle} description={t().models.howText}>
          <WritingFields initial={initial} />
        </Section>
        <Section title={t().models.embeddingTitle} description={t().models.embeddingText}>
          <EmbeddingField workspaceId={props.workspaceId} model={props.model} />
        </Section>
      </Form>
    </ChangesAllowed>
  );
}
