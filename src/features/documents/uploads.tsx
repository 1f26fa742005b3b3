import { revalidate } from "@solidjs/router";
import { createContext, createEffect, onCleanup, type ParentProps, useContext } from "solid-js";
import { createStore, produce } from "solid-js/store";
import type { UploadRefusal } from "~/contract/documents";
import { documentsQuery } from "./documents.queries";
import { type UploadTarget, uploadFile } from "./upload-file";

const atOnce = 2;
/** A file that was received stays named a moment, then its document speaks for it. */
const thanksMs = 2_500;

export interface Upload {
  id: number;
  target: UploadTarget;
  file: File;
  state: "waiting" | "sending" | "received" | "duplicate" | "refused" | "failed";
  /** How much is sent, 0 to 1. */
  share: number;
  refusal?: UploadRefusal;
  failure?: unknown;
}

type Uploads = ReturnType<typeof createUploads>;
const UploadsContext = createContext<Uploads>();

/** Uploads go on while one looks at other pages. */
export function UploadsProvider(props: ParentProps) {
  return <UploadsContext.Provider value={createUploads()}>{props.children}</UploadsContext.Provider>;
}

export function useUploads(): Uploads {
  const uploads = useContext(UploadsContext);
  if (!uploads) throw new Error("This page is outside of UploadsProvider.");
  return uploads;
}

function createUploads() {
  const [uploads, setUploads] = createStore<Upload[]>([]);
  const stops = new Map<number, AbortController>();
  let lastId = 0;

  const change = (id: number, changes: Partial<Upload>) => setUploads((upload) => upload.id === id, changes);
  const forget = (id: number) =>
    setUploads(produce((list) => list.splice(0, list.length, ...list.filter((upload) => upload.id !== id))));
  const isRunning = () => uploads.some(({ state }) => state === "waiting" || state === "sending");

  const startNext = () => {
    const waiting = uploads.find(({ state }) => state === "waiting");
    if (waiting && stops.size < atOnce) void send(waiting.id, waiting.target, waiting.file).finally(startNext);
  };

  const send = async (id: number, target: UploadTarget, file: File) => {
    const stop = new AbortController();
    stops.set(id, stop);
    change(id, { state: "sending", share: 0 });
    try {
      const result = await uploadFile(target, file, (share) => change(id, { share }), stop.signal);
      if (!result.ok) change(id, { state: "refused", refusal: result.reason });
      else if (result.isDuplicate) change(id, { state: "duplicate" });
      else {
        change(id, { state: "received", share: 1 });
        setTimeout(() => forget(id), thanksMs);
      }
      await revalidate(documentsQuery.keyFor(target.workspaceId));
    } catch (failure) {
      change(id, { state: "failed", failure });
    } finally {
      stops.delete(id);
    }
  };

  const add = (target: UploadTarget, files: readonly File[]) => {
    const added = files.map((file): Upload => ({ id: ++lastId, target, file, state: "waiting", share: 0 }));
    setUploads(produce((list) => list.push(...added)));
    for (const _ of added.slice(0, atOnce)) startNext();
  };

  const retry = (id: number) => {
    change(id, { state: "waiting", share: 0, failure: undefined });
    startNext();
  };

  const cancel = (id: number) => {
    stops.get(id)?.abort();
    forget(id);
  };

  const clearEnded = (workspaceId: string) =>
    setUploads((list) =>
      list.filter(
        ({ target, state }) => target.workspaceId !== workspaceId || state === "waiting" || state === "sending",
      ),
    );

  warnBeforeLeaving(isRunning);
  return {
    list: (workspaceId: string) => uploads.filter(({ target }) => target.workspaceId === workspaceId),
    add,
    retry,
    cancel,
    clearEnded,
  };
}

/** The browser asks before a page with files on their way is closed. */
function warnBeforeLeaving(isRunning: () => boolean): void {
  const warn = (event: BeforeUnloadEvent) => event.preventDefault();
  createEffect(() => {
    if (!isRunning()) return;
    window.addEventListener("beforeunload", warn);
    onCleanup(() => window.removeEventListener("beforeunload", warn));
  });
}
