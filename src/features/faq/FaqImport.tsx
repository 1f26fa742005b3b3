import "./faq.css";
import { useNavigate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { type FaqImportPreview, type FaqState, faqStates } from "~/contract/faq";
import { faqFileMaxChars } from "~/contract/limits";
import { api } from "~/lib/api";
import { decodeTableFile } from "~/lib/decode-table-file";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { CompactSelect } from "~/ui/compact-select";
import { FileDrop } from "~/ui/file-drop";
import { Notice } from "~/ui/notice";
import { showToast } from "~/ui/toast";
import { useWorkspace } from "../assistants/workspace";
import { refreshFaq } from "./faq-commands";
import { ImportRows } from "./ImportRows";

interface Chosen {
  name: string;
  text: string;
  preview: FaqImportPreview;
}

/** A CSV file is read, what it would do is shown, then it is imported. */
export function FaqImport() {
  const t = useTexts();
  const formats = useFormats();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const [state, setState] = createSignal<FaqState>("published");
  const [chosen, setChosen] = createSignal<Chosen>();
  const [problem, setProblem] = createSignal<string>();
  const [isBusy, setBusy] = createSignal(false);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    await work().catch((error: unknown) => setProblem(sentenceOfError(t(), error)));
    setBusy(false);
  };
  const look = (name: string, text: string) =>
    attempt(async () => {
      const preview = await api.faq.previewImport.mutate({ workspaceId: workspace().id, text, state: state() });
      setChosen({ name, text, preview });
    });
  const choose = async ([file]: File[]) => {
    if (!file) return;
    setChosen(undefined);
    const text = decodeTableFile(new Uint8Array(await file.arrayBuffer()));
    if (text.length > faqFileMaxChars) setProblem(t().faq.importTooLarge);
    else await look(file.name, text);
  };
  const changeState = (value: string) => {
    setState(faqStates.find((known) => known === value) ?? "published");
    const file = chosen();
    if (file) void look(file.name, file.text);
  };
  const write = ({ text }: Chosen) =>
    attempt(async () => {
      const done = await api.faq.import.mutate({ workspaceId: workspace().id, text, state: state() });
      showToast({ text: t().faq.importDone(formats.number(done.added), formats.number(done.changed)) });
      navigate(`/assistants/${workspace().id}/faq`);
      await refreshFaq();
    });

  return (
    <div class="faq-import">
      <FileDrop
        title={t().faq.importDrop}
        hint={t().faq.importHint}
        buttonLabel={chosen() ? t().faq.importOther : t().faq.importChoose}
        accept=".csv,.tsv,.txt,text/csv"
        onFiles={(files) => void choose(files)}
      />
      <p class="form-actions">
        <span>{t().faq.importState}</span>
        <CompactSelect
          label={t().faq.importState}
          value={state()}
          options={faqStates.map((value) => ({ value, label: t().faq.importStates[value] })).reverse()}
          onChange={changeState}
        />
      </p>
      <Show when={problem()}>{(sentence) => <Notice kind="error">{sentence()}</Notice>}</Show>
      <Show when={chosen()}>
        {(file) => <Preview chosen={file()} isBusy={isBusy()} onImport={() => void write(file())} />}
      </Show>
    </div>
  );
}

function Preview(props: { chosen: Chosen; isBusy: boolean; onImport: () => void }) {
  const t = useTexts();
  const formats = useFormats();
  const counts = () => props.chosen.preview;
  const toWrite = () => counts().added + counts().changed;
  return (
    <section class="faq-import" aria-label={t().faq.importPreview(props.chosen.name)}>
      <div>
        <h2>{t().faq.importPreview(props.chosen.name)}</h2>
        <p role="status">
          {t().faq.importCounts(
            formats.number(counts().added),
            formats.number(counts().changed),
            formats.number(counts().unchanged),
          )}
          {counts().refused > 0 ? `, ${t().faq.importRefused(counts().refused, formats.number(counts().refused))}` : ""}
        </p>
      </div>
      <Show when={toWrite() > 0} fallback={<Notice kind="info">{t().faq.importNothing}</Notice>}>
        <p class="form-actions">
          <Button isBusy={props.isBusy} onClick={() => props.onImport()}>
            {t().faq.importGo(formats.number(toWrite()))}
          </Button>
        </p>
      </Show>
      <ImportRows preview={counts()} />
    </section>
  );
}
