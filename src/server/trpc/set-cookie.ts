import type { DashboardContext } from "./context";

/** Hands a verb's session cookie to the browser; its value appears nowhere else. */
export const setCookie = (ctx: Pick<DashboardContext, "resHeaders">, { cookie }: { cookie: string }): { ok: true } => {
  ctx.resHeaders.append("set-cookie", cookie);
  return { ok: true };
};
