import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import type { FetchRefusal } from "./page-fetcher";
import { RefusedConnection } from "./refused-connection";

interface Connection {
  headers: Record<string, string>;
  /** Absent for a machine the operator named. */
  lookup: LookupFunction | undefined;
  signal: AbortSignal;
}

/** One request on a connection of its own, without any proxy of the environment; gives the answer with its body unread. */
export const guardedRequest = (url: URL, { headers, lookup, signal }: Connection): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { request } = url.protocol === "https:" ? https : http;
    const asked = request(url, { method: "GET", headers, signal, agent: false, ...(lookup ? { lookup } : {}) });
    asked.once("response", resolve);
    asked.once("error", reject);
    asked.end();
  });

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

const isAboutTrust = (code: string): boolean =>
  /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH|EPROTO)/u.test(code);

/** Why a request ended without an answer, in the words of this adapter. */
export const refusalOf = (error: unknown): FetchRefusal => {
  if (error instanceof RefusedConnection) return error.reason;
  const code = codeOf(error);
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "not_resolved";
  return isAboutTrust(code) ? "insecure" : "unreachable";
};
