import "./upload-list.css";
import RotateCw from "@lucide/icons/icons/rotate-cw";
import X from "@lucide/icons/icons/x";
import { For, Match, Show, Switch } from "solid-js";
import { errorCode, unreachable } from "~/lib/api-error";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { IconButton } from "~/ui/icon-button";
import { Progress } from "~/ui/progress";
import { Section } from "~/ui/section";
import { useWorkspace } from "../assistants/workspace";
import { type Upload, useUploads } from "./uploads";

/** Files on their way, and those that were refused, until they are cleared. */
export function UploadList() {
  const t = useTexts();
  const uploads = useUploads();
  const workspace = useWorkspace();
  const list = () => uploads.list(workspace().id);
  const hasEnded = () => list().some(({ state }) => state !== "waiting" && state !== "sending");
  return (
    <Show when={list().length > 0}>
      <Section
        title={t().documents.uploads}
        aside={
          <Show when={hasEnded()}>
            <button type="button" class="link text-button" onClick={() => uploads.clearEnded(workspace().id)}>
              {t().documents.uploadsClear}
            </button>
          </Show>
        }
      >
        <ul class="upload-list">
          <For each={list()}>{(upload) => <Row upload={upload} />}</For>
        </ul>
      </Section>
    </Show>
  );
}

function Row(props: { upload: Upload }) {
  const t = useTexts();
  const formats = useFormats();
  const uploads = useUploads();
  const isRefused = () => props.upload.state === "refused" || props.upload.state === "failed";
  return (
    <li classList={{ "upload-list-refused": isRefused() }}>
      <div>
        <p class="upload-list-name">
          {props.upload.file.name} <span class="dim">{formats.fileSize(props.upload.file.size)}</span>
        </p>
        <p class="upload-list-state" role={isRefused() ? "alert" : undefined}>
          <State upload={props.upload} />
        </p>
        <Show when={props.upload.state === "sending"}>
          <Progress
            value={props.upload.share < 1 ? props.upload.share : null}
            label={t().documents.uploadProgress(props.upload.file.name)}
          />
        </Show>
      </div>
      <Show when={props.upload.state === "failed"}>
        <Button kind="quiet" onClick={() => uploads.retry(props.upload.id)}>
          <Icon of={RotateCw} />
          {t().documents.retryUpload}
        </Button>
      </Show>
      <IconButton
        label={t().documents.cancelUpload(props.upload.file.name)}
        onClick={() => uploads.cancel(props.upload.id)}
      >
        <Icon of={X} />
      </IconButton>
    </li>
  );
}

function State(props: { upload: Upload }) {
  const t = useTexts();
  const formats = useFormats();
  const failure = () =>
    errorCode(props.upload.failure) === unreachable
      ? t().documents.failedToSend
      : sentenceOfError(t(), props.upload.failure);
  return (
    <Switch>
      <Match when={props.upload.state === "waiting"}>{t().documents.waiting}</Match>
      <Match when={props.upload.state === "sending" && props.upload.share === 1}>{t().documents.checking}</Match>
      <Match when={props.upload.state === "sending"}>
        {t().documents.sending(formats.percent(props.upload.share))}
      </Match>
      <Match when={props.upload.state === "received"}>{t().documents.sent}</Match>
      <Match when={props.upload.state === "duplicate"}>{t().documents.duplicate}</Match>
      <Match when={props.upload.refusal}>{(reason) => t().documents.refusals[reason()]}</Match>
      <Match when={props.upload.state === "failed"}>{failure()}</Match>
    </Switch>
  );
}
