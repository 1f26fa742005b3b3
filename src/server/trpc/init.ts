import { initTRPC } from "@trpc/server";
import type { Action } from "~/contract/rights";
import type { DashboardContext } from "./context";
import { publicShape, toTrpcError } from "./error-shape";
import type { VisitorContext } from "./visitor-context";

/** Who may call a procedure. A test walks both routers and refuses what carries none. */
export type Access = "anyone" | "signed in" | "platform administrator" | "visitor" | Action;
export interface Meta {
  access: Access;
}

const sse = {
  ping: { enabled: true, intervalMs: 5_000 },
  client: { reconnectAfterInactivityMs: 15_000 },
};

const settings = {
  isDev: false,
  sse,
  errorFormatter: ({
    shape,
    error,
  }: {
    shape: { message: string; code: number; data: object };
    error: Parameters<typeof publicShape>[0];
  }) => {
    const { domainCode, details } = publicShape(error);
    return { ...shape, message: domainCode, data: { ...shape.data, stack: undefined, domainCode, details } };
  },
};

export const dashboard = initTRPC.context<DashboardContext>().meta<Meta>().create(settings);
export const visitors = initTRPC.context<VisitorContext>().meta<Meta>().create(settings);

/** Turns refusals into tRPC's codes and writes the unexpected to the log, once, for every procedure. */
export const reportErrors = dashboard.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const error = toTrpcError(result.error);
  if (error.code === "INTERNAL_SERVER_ERROR")
    ctx.services.logger.error({ err: error.cause ?? error, path }, "a procedure failed");
  throw error;
});

export const reportVisitorErrors = visitors.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const error = toTrpcError(result.error);
  if (error.code === "INTERNAL_SERVER_ERROR")
    ctx.services.logger.error({ err: error.cause ?? error, path }, "a procedure failed");
  throw error;
});
