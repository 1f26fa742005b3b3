import type { Origin } from "../kernel/actor";

/** Address and agent of a request. Behind a proxy the last address the proxy added counts, not what the client claims. */
export const requestOrigin = (headers: Headers, socketIp: string | undefined, isBehindProxy: boolean): Origin => {
  const forwarded = isBehindProxy ? headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined;
  return {
    ip: (forwarded || socketIp || "").replace(/^::ffff:/, "").slice(0, 64) || null,
    userAgent: headers.get("user-agent")?.slice(0, 300) ?? null,
  };
};
