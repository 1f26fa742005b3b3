import type { ServerResponse } from "node:http";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import type { FailureReason } from "~/contract/chat";
import { publicBodyMaxBytes } from "~/contract/limits";
import { failureSentence } from "../features/answers/failure-sentence";
import { type Admission, admitPage } from "../features/workspaces/admit-page";
import type { PageClaim } from "../features/workspaces/origin.rules";
import { getServices } from "../services";
import { publicRouter } from "../trpc/public-router";
import { clientSignal } from "./open-streams";
import { readBody } from "./read-body";
import { requestOrigin } from "./request-origin";

const endpoint = "/api/public";

/**
 * `/api/public/*`: visitors' calls, without cookies, from the pages the named assistant admits. What can't even be read is
 * still answered as `chat.ask` answers: by one `failed` event.
 */
export const publicDoor = async (
  request: Request,
  response: ServerResponse,
  socketIp: string | undefined,
): Promise<Response> => {
  if (request.method === "OPTIONS") return preflight(request);
  const services = await getServices();
  const isAsk = new URL(request.url).pathname === `${endpoint}/chat.ask`;
  const body = request.method === "GET" ? undefined : await readBody(request, publicBodyMaxBytes);
  const input = body === null ? undefined : parseInput(request, body);
  const admission = await admitPage(services, workspaceOf(input ?? {}), pageOf(request.headers));
  const headers = corsHeaders(request, admission);
  if (body === null) return isAsk ? failedStream("too_long", admission, headers) : plainRefusal(413, headers);
  if (input === undefined && isAsk) return failedStream("bad_input", admission, headers);
  const origin = requestOrigin(request.headers, socketIp, services.config.isBehindProxy);
  return fetchRequestHandler({
    endpoint,
    req: new Request(request.url, {
      method: request.method,
      headers: request.headers,
      body,
      signal: clientSignal(response),
    }),
    router: publicRouter,
    allowMethodOverride: true,
    allowBatching: false,
    createContext: () => ({ services, origin, admission }),
    responseMeta: () => ({ headers: { ...headers, "cache-control": "no-store", "x-accel-buffering": "no" } }),
  });
};

const parseInput = (request: Request, body: string | undefined): unknown => {
  const text = body ?? new URL(request.url).searchParams.get("input") ?? "";
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller answers with "bad_input".
    return undefined;
  }
};

const workspaceOf = (input: unknown): unknown =>
  typeof input === "object" && input !== null && "workspace" in input ? input.workspace : undefined;

const pageOf = (headers: Headers): PageClaim => ({
  origin: headers.get("origin"),
  fetchSite: headers.get("sec-fetch-site"),
  referer: headers.get("referer"),
  host: headers.get("host"),
});

/** A preflight names no assistant, so it allows the asking; the answer itself is readable by admitted pages alone. */
const preflight = (request: Request): Response =>
  new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-origin": request.headers.get("origin") ?? "null",
      "access-control-allow-methods": "GET, POST",
      "access-control-allow-headers": "content-type, trpc-accept, last-event-id",
      "access-control-max-age": "600",
      vary: "origin",
    },
  });

const corsHeaders = (request: Request, admission: Admission): Record<string, string> => {
  const origin = request.headers.get("origin");
  return {
    vary: "origin",
    "cross-origin-resource-policy": "cross-origin",
    ...(admission.ok && origin ? { "access-control-allow-origin": origin } : {}),
  };
};

const failedStream = (reason: FailureReason, admission: Admission, headers: Record<string, string>): Response => {
  const language = admission.ok ? admission.workspace.language : "fr";
  const event = { type: "failed", reason, message: failureSentence(reason, language) };
  return new Response(`data: ${JSON.stringify(event)}\n\n`, {
    headers: { ...headers, "content-type": "text/event-stream", "cache-control": "no-store" },
  });
};

const plainRefusal = (status: number, headers: Record<string, string>): Response =>
  Response.json(
    { error: { message: "input.too_large", code: -32_600, data: { domainCode: "input.too_large" } } },
    { status, headers },
  );
