import type { ServerResponse } from "node:http";
import type { UploadRefusal, UploadResult } from "~/contract/documents";
import type { Action } from "~/contract/rights";
import { countHit } from "../db/count-hit";
import { fileNameOf } from "../features/knowledge/documents.rules";
import { type UploadContext, uploadDocument } from "../features/knowledge/upload-document";
import { DomainError } from "../kernel/errors";
import { getServices, type Services } from "../services";
import { httpStatus } from "../trpc/error-shape";
import { admitUser } from "./admit-user";
import { pacedBody } from "./paced-body";

const statusOf: Record<UploadRefusal, number> = {
  empty_file: 400,
  wrong_type: 415,
  old_format: 415,
  needs_reader: 415,
  too_large: 413,
  too_many: 409,
  not_found: 404,
};

/**
 * `POST /api/documents?workspace=ws_…&name=…[&replace=doc_…]`: one file, its bytes as the body. Answers an UploadResult, or
 * an error in the form of `/api/trpc`.
 */
export const uploadDoor = async (
  request: Request,
  response: ServerResponse,
  socketIp: string | undefined,
): Promise<Response> => {
  response.req.pause();
  const services = await getServices();
  try {
    const wanted = wantedOf(request);
    const ctx = await admit(services, request, socketIp, wanted);
    const result = isTooLong(request, services)
      ? refusal(wanted.fileName, "too_large")
      : await uploadDocument(ctx, { ...wanted, bytes: pacedBody(request, response) });
    return await answer(result, request, response);
  } catch (error) {
    if (!(error instanceof DomainError)) services.logger.error({ err: error }, "an upload failed");
    return failure(error, request, response);
  }
};

interface Wanted {
  workspaceId: string;
  fileName: string;
  replaces: string | null;
}

const wantedOf = (request: Request): Wanted => {
  const query = new URL(request.url).searchParams;
  const workspaceId = query.get("workspace") ?? "";
  const fileName = fileNameOf(query.get("name") ?? "");
  const replaces = query.get("replace");
  if (!workspaceId || workspaceId.length > 64 || !fileName || (replaces?.length ?? 0) > 64) {
    throw new DomainError("input.invalid", "bad_input");
  }
  return { workspaceId, fileName, replaces };
};

/** Who may, checked before a byte is kept. */
const admit = async (
  services: Services,
  request: Request,
  socketIp: string | undefined,
  { workspaceId, replaces }: Wanted,
): Promise<UploadContext> => {
  const action: Action = replaces ? "document.replace" : "document.upload";
  const ctx = await admitUser(services, request, socketIp, { workspaceId, action });
  const { hits, leftMs } = await countHit(services, `upload:${ctx.actor.userId}`, 60_000);
  if (hits > services.config.rates.uploadsPerMinute)
    throw new DomainError("documents.rate_limited", "too_many", { retryAfterMs: leftMs });
  return ctx;
};

const isTooLong = (request: Request, { config }: Services): boolean =>
  Number(request.headers.get("content-length") ?? 0) > config.uploadMaxBytes;

const refusal = (fileName: string, reason: UploadRefusal): UploadResult => ({ fileName, ok: false, reason });

const answer = async (result: UploadResult, request: Request, response: ServerResponse): Promise<Response> => {
  if (!result.ok) await drain(request, response);
  const status = result.ok ? (result.isDuplicate ? 200 : 201) : statusOf[result.reason];
  return Response.json(result, { status, headers: headersOf(response) });
};

const failure = async (error: unknown, request: Request, response: ServerResponse): Promise<Response> => {
  await drain(request, response);
  const known = error instanceof DomainError ? error : new DomainError("internal", "unavailable");
  const httpCode = error instanceof DomainError ? httpStatus[error.kind] : 500;
  const { retryAfterMs } = known.details;
  const data = { domainCode: known.code, httpStatus: httpCode, details: known.details };
  const headers = headersOf(response);
  if (typeof retryAfterMs === "number") headers.set("retry-after", String(Math.ceil(retryAfterMs / 1000)));
  return Response.json({ error: { message: known.code, code: -32_600, data } }, { status: httpCode, headers });
};

/** A connection on which bytes are still to come can't be used again. */
const headersOf = ({ req }: ServerResponse): Headers =>
  new Headers({ "cache-control": "no-store", ...(req.complete ? {} : { connection: "close" }) });

const drainMs = 10_000;

/** A browser that is still sending does not read an answer: what it sends is let through, unkept, for a while. */
const drain = async (request: Request, response: ServerResponse): Promise<void> => {
  const until = performance.now() + drainMs;
  try {
    for await (const _ of pacedBody(request, response)) if (performance.now() > until) return;
  } catch {
    // The client is gone: nobody is left to answer.
  }
};
