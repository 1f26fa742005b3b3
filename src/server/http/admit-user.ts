import { type Action, can } from "~/contract/rights";
import { foreignOrigin, notSignedIn, rightMissing } from "../auth/auth.errors";
import { assertWorkspace } from "../features/workspaces/assert-workspace";
import type { Services } from "../services";
import { createDashboardContext } from "../trpc/context";
import type { WorkspaceContext } from "../trpc/procedures";
import { requestOrigin } from "./request-origin";
import { isSameOrigin } from "./same-origin";

export type AdmittedUser = WorkspaceContext & { language: "fr" | "en" };

/** Who may do this in that assistant, for a door beside the router: the same checks, in the same order. */
export const admitUser = async (
  services: Services,
  request: Request,
  socketIp: string | undefined,
  wanted: { workspaceId: string; action: Action },
): Promise<AdmittedUser> => {
  const { config } = services;
  if (!isSameOrigin(request.headers, config.appUrl)) throw foreignOrigin();
  const origin = requestOrigin(request.headers, socketIp, config.isBehindProxy);
  const { me } = await createDashboardContext(services, request.headers, new Headers(), origin);
  if (!me) throw notSignedIn();
  if (!can(me.level, wanted.action)) throw rightMissing(wanted.action);
  const { userId, name, level, isPlatformAdministrator, organization, language } = me;
  const actor = { type: "user", userId, name, level, isPlatformAdministrator } as const;
  const { id: organizationId, timeZone } = organization;
  const ctx = { ...services, organizationId, workspaceId: wanted.workspaceId, actor, origin, timeZone, language };
  await assertWorkspace(ctx, wanted.workspaceId);
  return ctx;
};
