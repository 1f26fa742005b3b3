import { TRPCClientError, type TRPCLink } from "@trpc/client";
import { observable } from "@trpc/server/observable";
import { getRequestEvent } from "solid-js/web";
import type { AppRouter } from "~/server/trpc/app-router";
import { domainCodeOf, fieldOf } from "./api-error";

type CallProcedure = (path: string, input: unknown, type: "query" | "mutation" | "subscription") => Promise<unknown>;

/** Calls a procedure as the request being rendered; answers and errors have the form they have over HTTP. */
export const requestLink = (): TRPCLink<AppRouter> => () => (call) =>
  observable((observer) => {
    callerOfRequest()(call.op.path, call.op.input, call.op.type).then(
      (data) => {
        observer.next({ result: { data: asJson(data) } });
        observer.complete();
      },
      (cause: unknown) => observer.error(asClientError(cause)),
    );
  });

function callerOfRequest(): CallProcedure {
  const caller: CallProcedure | undefined = getRequestEvent()?.locals.callProcedure;
  if (!caller) throw new Error("The middleware gave this request no procedure caller.");
  return caller;
}

const asJson = (data: unknown): unknown => (data === undefined ? undefined : JSON.parse(JSON.stringify(data)));

// The error crosses to the browser inside the page: only its codes may, never the text or the stack of the server's.
function asClientError(cause: unknown): TRPCClientError<AppRouter> {
  const data = { code: fieldOf(cause, "code"), domainCode: domainCodeOf(cause) };
  const message = String(data.domainCode ?? data.code);
  const error = TRPCClientError.from<AppRouter>({ error: { code: -32_600, message, data } });
  error.stack = message;
  return error;
}
