import { createSignal, Show } from "solid-js";
import type { ModelTest } from "~/contract/models";
import { api } from "~/lib/api";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { endpointOfForm, keyOfForm } from "./model-of-form";

/** Tries what the form says, before it is saved, and tells in words what is wrong. */
export function TestModel(props: { workspaceId: string }) {
  const t = useTexts();
  const formats = useFormats();
  const [isBusy, setBusy] = createSignal(false);
  const [result, setResult] = createSignal<ModelTest>();
  const [failure, setFailure] = createSignal<unknown>();
  const test = async (form: HTMLFormElement | null) => {
    if (!form) return;
    const values = new FormData(form);
    setBusy(true);
    setResult(undefined);
    setFailure(undefined);
    const input = { workspaceId: props.workspaceId, ...endpointOfForm(values), apiKey: keyOfForm(values) };
    await api.models.test.mutate(input).then(setResult, setFailure);
    setBusy(false);
  };
  const sentence = (test: ModelTest) =>
    test.ok ? t().models.testOk(test.model, formats.duration(test.tookMs)) : t().models.problems[test.problem];
  return (
    <div class="model-test">
      <Button kind="quiet" isBusy={isBusy()} onClick={(event) => test(event.currentTarget.form)}>
        {t().models.test}
      </Button>
      <Show when={result()}>{(known) => <Notice kind={known().ok ? "ok" : "error"}>{sentence(known())}</Notice>}</Show>
      <Show when={failure()}>{(error) => <Notice kind="error">{sentenceOfError(t(), error())}</Notice>}</Show>
    </div>
  );
}
