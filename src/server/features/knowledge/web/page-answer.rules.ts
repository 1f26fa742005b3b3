import type { Answered, PageAnswer } from "../../../adapters/page-fetcher/page-fetcher";
import type { PageResult } from "./page-result";
import { isInScope, normalAddress } from "./web-address.rules";
import type { WebSourceRow } from "./web-sources.repository";

/** Reasons that another try a little later may overcome. */
const passing = new Set(["timed_out", "unreachable", "too_busy", "server_error"]);

const failed = (
  reason: Extract<PageResult, { kind: "failed" }>["reason"],
  status: number | null,
  retryAfterMs: number | null = null,
): PageResult => ({ kind: "failed", reason, status, retryAfterMs, mayPass: passing.has(reason) });

const failedStatus = ({ status, retryAfterMs }: Answered): PageResult => {
  if (status === 404 || status === 410) return { kind: "missing", status };
  if (status === 401 || status === 403) return failed("forbidden", status);
  if (status === 429 || status === 503) return failed("too_busy", status, retryAfterMs);
  return failed(status >= 500 ? "server_error" : "http_error", status, retryAfterMs);
};

/** A result when there is nothing to read in an answer, else the answer. */
export const settledAnswer = (
  source: WebSourceRow,
  pageUrl: string,
  answer: PageAnswer,
): { result: PageResult } | { answered: Answered } => {
  if (answer.kind === "refused") return { result: failed(answer.reason, null) };
  if (answer.kind === "left") return { result: redirected(source, pageUrl, answer.url) };
  if (answer.status === 304) return { result: { kind: "unchanged" } };
  if (answer.status < 200 || answer.status > 299) return { result: failedStatus(answer) };
  return { answered: answer };
};

/** Every redirect leads to a page of its own, so that each is read once, under its last address. */
const redirected = (source: WebSourceRow, pageUrl: string, to: string): PageResult => {
  const target = normalAddress(to);
  if (!target || target === pageUrl) return failed("redirects", null);
  if (!isInScope(source, target)) return { kind: "skipped", reason: "off_site", status: null };
  return { kind: "skipped", reason: "moved", status: null, leadsTo: target };
};
