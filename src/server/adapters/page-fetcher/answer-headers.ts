import type { IncomingMessage } from "node:http";
import type { Answered } from "./page-fetcher";

type Facts = Omit<Answered, "kind" | "url" | "bytes">;

const validatorMaxChars = 500;
const short = (value: string | undefined): string | null => (value && value.length <= validatorMaxChars ? value : null);

/** What the headers say. */
export const factsOf = ({ headers, statusCode = 0 }: IncomingMessage, now: number): Facts => {
  const [type = "", ...parameters] = (headers["content-type"] ?? "").split(";");
  const charset = parameters.map((one) => /^\s*charset\s*=\s*"?([\w.:-]{1,40})/iu.exec(one)?.[1]).find(Boolean);
  return {
    status: statusCode,
    contentType: type.trim().toLowerCase(),
    charset: charset?.toLowerCase() ?? null,
    etag: short(headers.etag),
    lastModified: short(headers["last-modified"]),
    robotsTag: String(headers["x-robots-tag"] ?? "").toLowerCase(),
    retryAfterMs: retryAfterMs(headers["retry-after"], now),
  };
};

/** Seconds, or a date (RFC 9110 §10.2.3). */
export const retryAfterMs = (value: string | undefined, now: number): number | null => {
  if (!value) return null;
  if (/^\d{1,9}$/u.test(value.trim())) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
};
