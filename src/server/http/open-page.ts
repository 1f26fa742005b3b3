import { randomBytes } from "node:crypto";
import type { FetchEvent } from "@solidjs/start/server";
import { getServices } from "../services";
import { appRouter } from "../trpc/app-router";
import { createDashboardContext } from "../trpc/context";
import { dashboard } from "../trpc/init";
import { requestOrigin } from "./request-origin";
import { pageHeaders } from "./security-headers";

/** Calls a procedure of the dashboard's router for the page being rendered, as the request's own user. */
export type CallProcedure = (path: string, input: unknown) => Promise<unknown>;

const createCaller = dashboard.createCallerFactory(appRouter);

/** Before any page or door: security headers with this answer's nonce, and the dashboard's router for rendering on the server. */
export const openPage = (event: FetchEvent): void => {
  const nonce = randomBytes(16).toString("base64");
  event.locals.nonce = nonce;
  for (const [name, value] of Object.entries(pageHeaders(nonce))) event.response.headers.set(name, value);
  event.locals.callProcedure = procedureCaller(event);
};

const procedureCaller = (event: FetchEvent): CallProcedure => {
  let caller: Promise<ReturnType<typeof createCaller>> | undefined;
  const open = async () => {
    const services = await getServices();
    const origin = requestOrigin(event.request.headers, event.clientAddress, services.config.isBehindProxy);
    const context = await createDashboardContext(services, event.request.headers, event.response.headers, origin);
    if (context.me) {
      // Nobody finds it again by the way back once they are signed out.
      event.response.headers.set("cache-control", "no-store");
      // Before anything the page shows is read.
      event.locals.liveSince = await services.live.cursor();
    }
    return createCaller(context);
  };
  return async (path, input) => {
    caller ??= open();
    return procedureAt(await caller, path)(input);
  };
};

const procedureAt = (caller: object, path: string): ((input: unknown) => Promise<unknown>) => {
  const found = path.split(".").reduce<unknown>((at, name) => memberOf(at, name), caller);
  if (typeof found !== "function") throw new Error(`No procedure is named ${path}.`);
  return async (input) => found(input);
};

/** tRPC's callers are proxies: any name gives something, and what is no procedure throws when it is called. */
const memberOf = (at: unknown, name: string): unknown => (at as Record<string, unknown>)[name];
