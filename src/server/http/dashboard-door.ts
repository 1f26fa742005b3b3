import type { ServerResponse } from "node:http";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { dashboardBodyMaxBytes, faqFileBodyMaxBytes } from "~/contract/limits";
import { getServices } from "../services";
import { appRouter } from "../trpc/app-router";
import { createDashboardContext } from "../trpc/context";
import { clientSignal } from "./open-streams";
import { readBody } from "./read-body";
import { requestOrigin } from "./request-origin";
import { isSameOrigin } from "./same-origin";

/** `/api/trpc/*`: the dashboard's router, with the session's cookie, from this server's own pages. */
export const dashboardDoor = async (
  request: Request,
  response: ServerResponse,
  socketIp: string | undefined,
): Promise<Response> => {
  const services = await getServices();
  if (!isSameOrigin(request.headers, services.config.appUrl)) return refusal(403, "rights.foreign_origin");
  const body = request.method === "GET" ? undefined : await readBody(request, bodyMaxBytes(request.url));
  if (body === null) return refusal(413, "input.too_large");
  const origin = requestOrigin(request.headers, socketIp, services.config.isBehindProxy);
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: new Request(request.url, {
      method: request.method,
      headers: request.headers,
      body,
      signal: clientSignal(response),
    }),
    router: appRouter,
    createContext: ({ resHeaders }) => createDashboardContext(services, request.headers, resHeaders, origin),
    responseMeta: () => ({ headers: { "cache-control": "no-store", "x-accel-buffering": "no" } }),
  });
};

/** Calls that carry a file, besides those of the upload door, which takes bytes as they come. */
const fileCalls = ["/api/trpc/faq.previewImport", "/api/trpc/faq.import"];

const bodyMaxBytes = (url: string): number =>
  fileCalls.includes(new URL(url).pathname) ? faqFileBodyMaxBytes : dashboardBodyMaxBytes;

const refusal = (status: number, domainCode: string): Response =>
  Response.json(
    { error: { message: domainCode, code: -32_600, data: { domainCode, httpStatus: status } } },
    { status },
  );
