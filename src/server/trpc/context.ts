import type { Me } from "~/contract/accounts";
import { readMe } from "../features/accounts/read-me";
import type { Origin } from "../kernel/actor";
import type { Services } from "../services";

/** What the dashboard's procedures get of a request. */
export interface DashboardContext {
  services: Services;
  me: Me | null;
  origin: Origin;
  cookieHeader: string | null;
  /** Headers of the answer: log-in and log-out set cookies. */
  resHeaders: Headers;
}

export const createDashboardContext = async (
  services: Services,
  headers: Headers,
  resHeaders: Headers,
  origin: Origin,
): Promise<DashboardContext> => {
  const cookieHeader = headers.get("cookie");
  const session = await services.sessions.read(cookieHeader);
  if (session?.renewedCookie) resHeaders.append("set-cookie", session.renewedCookie);
  return { services, me: session ? await readMe(services, session) : null, origin, cookieHeader, resHeaders };
};
