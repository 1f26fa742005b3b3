import type { Readable } from "node:stream";
import type { DocumentType } from "~/contract/document-types";
import { countHit } from "../db/count-hit";
import { openPublicFile, type PublicFile } from "../features/knowledge/open-public-file";
import { publicWorkspace } from "../features/workspaces/public-workspace";
import { getServices, type Services } from "../services";
import { requestOrigin } from "./request-origin";

interface Wanted {
  workspaceId: string;
  documentId: string;
}

/** `GET /api/files/<assistant>/<document>`: the file of a document that its manager made a public link. */
export const fileDoor = async (request: Request, wanted: Wanted, socketIp: string | undefined): Promise<Response> => {
  const services = await getServices();
  return answerFile(services, request, wanted, socketIp);
};

export const answerFile = async (
  services: Services,
  request: Request,
  { workspaceId, documentId }: Wanted,
  socketIp: string | undefined,
): Promise<Response> => {
  const { ip } = requestOrigin(request.headers, socketIp, services.config.isBehindProxy);
  const { hits, leftMs } = await countHit(services, `file:${ip}`, 60_000);
  if (hits > services.config.rates.workspaceIpPerMinute) return refusal(429, String(Math.ceil(leftMs / 1_000)));
  const workspace = await publicWorkspace(services, workspaceId.slice(0, 64));
  if (!workspace) return refusal(404);
  const ctx = { ...services, organizationId: workspace.organizationId, workspaceId: workspace.id };
  const file = await openPublicFile(ctx, documentId.slice(0, 64));
  return file ? new Response(streamOf(file.bytes), { headers: headersOf(file) }) : refusal(404);
};

const refusal = (status: number, retryAfter?: string): Response =>
  new Response("", {
    status,
    headers: { ...always, "cache-control": "no-store", ...(retryAfter ? { "retry-after": retryAfter } : {}) },
  });

/** What a stranger uploaded is never a page of this server: no script, no form, no frame, no guess at its type. */
const always = {
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

/** Shown by the browser itself; anything else is saved. Text is shown as text, whatever it holds. */
const shown: Partial<Record<DocumentType, string>> = {
  pdf: "application/pdf",
  txt: "text/plain; charset=utf-8",
  md: "text/plain; charset=utf-8",
};

const headersOf = ({ fileName, type, sizeBytes }: PublicFile): Record<string, string> => {
  const contentType = shown[type];
  const name = `filename="${fileName.replace(/[^\w. -]/gu, "_")}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return {
    ...always,
    "content-type": contentType ?? "application/octet-stream",
    "content-disposition": `${contentType ? "inline" : "attachment"}; ${name}`,
    "content-length": String(sizeBytes),
    "cache-control": "private, max-age=300",
  };
};

const streamOf = (bytes: Readable): ReadableStream<Uint8Array> => {
  const chunks: AsyncIterator<Uint8Array> = bytes[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel: () => void bytes.destroy(),
  });
};
