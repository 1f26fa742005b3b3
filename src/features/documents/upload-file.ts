import type { UploadResult } from "~/contract/documents";
import { fieldOf, unreachable } from "~/lib/api-error";

export interface UploadTarget {
  workspaceId: string;
  /** The document this file is a new version of. */
  replaces?: string;
}

/** Sends one file and says how much of it is sent, 0 to 1. Rejects when no answer came, or not one of the form agreed. */
export function uploadFile(
  target: UploadTarget,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadResult> {
  return new Promise((resolve, reject) => {
    // fetch does not tell the progress of an upload.
    const request = new XMLHttpRequest();
    request.open("POST", addressOf(target, file.name));
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => {
      const result = readUploadResult(request.responseText);
      if (result) resolve(result);
      else reject(refusal(request.responseText));
    };
    request.onerror = () => reject({ data: { code: unreachable } });
    request.onabort = () => reject({ data: { code: unreachable } });
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}

function addressOf({ workspaceId, replaces }: UploadTarget, name: string): string {
  const query = new URLSearchParams({ workspace: workspaceId, name });
  if (replaces) query.set("replace", replaces);
  return `/api/documents?${query}`;
}

/** A refusal for another reason than the file's comes in the form of a failed call, and so has a sentence. */
const refusal = (body: string): { data: unknown } => ({ data: fieldOf(fieldOf(parsed(body), "error"), "data") });

function readUploadResult(body: string): UploadResult | null {
  const answer = parsed(body);
  return isUploadResult(answer) ? answer : null;
}

// The server is ours and of the same version; only answers of something in between (a proxy) have another form.
const isUploadResult = (answer: unknown): answer is UploadResult => typeof fieldOf(answer, "ok") === "boolean";

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}
