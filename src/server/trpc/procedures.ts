import { z } from "zod";
import { type Action, can } from "~/contract/rights";
import { notPlatformAdministrator, notSignedIn, rightMissing, tokenInvalid } from "../auth/auth.errors";
import { countVisitorCall } from "../features/answers/count-visitor-call";
import { assertWorkspace } from "../features/workspaces/assert-workspace";
import type { Actor, Origin, Tenant } from "../kernel/actor";
import type { Services } from "../services";
import { admitted } from "./admitted";
import { dashboard, reportErrors, reportVisitorErrors, visitors } from "./init";

type UserActor = Extract<Actor, { type: "user" }>;

/** A signed-in user at work in one organization. */
export interface UserContext extends Services, Tenant {
  actor: UserActor;
  /** The organization's, as the session told it. */
  timeZone: string;
  origin: Origin;
}

/** The same, in one assistant of that organization: only `workspaceProcedure` makes one, after looking it up. */
export interface WorkspaceContext extends UserContext {
  workspaceId: string;
}

export const anyoneProcedure = dashboard.procedure.meta({ access: "anyone" }).use(reportErrors);

const signedIn = dashboard.procedure.use(reportErrors).use(({ ctx, next }) => {
  const { me, services, origin } = ctx;
  if (!me) throw notSignedIn();
  const user: UserContext = {
    ...services,
    organizationId: me.organization.id,
    timeZone: me.organization.timeZone,
    actor: {
      type: "user",
      userId: me.userId,
      name: me.name,
      level: me.level,
      isPlatformAdministrator: me.isPlatformAdministrator,
    },
    origin,
  };
  return next({ ctx: { ...ctx, user } });
});

export const userProcedure = signedIn.meta({ access: "signed in" });

/** Across organizations: for platform administrators, whatever their level in their own. */
export const platformProcedure = signedIn.meta({ access: "platform administrator" }).use(({ ctx, next }) => {
  if (!ctx.user.actor.isPlatformAdministrator) throw notPlatformAdministrator();
  return next();
});

/** In the user's own organization, at the level the action asks for. */
export const organizationProcedure = (action: Action) =>
  signedIn.meta({ access: action }).use(({ ctx, next }) => {
    if (!can(ctx.user.actor.level, action)) throw rightMissing(action);
    return next();
  });

/** In one assistant of the user's own organization, at the level the action asks for. */
export const workspaceProcedure = (action: Action) =>
  organizationProcedure(action)
    .input(z.object({ workspaceId: z.string().max(64) }))
    .use(async ({ ctx, input, next }) => {
      await assertWorkspace(ctx.user, input.workspaceId);
      const workspace: WorkspaceContext = { ...ctx.user, workspaceId: input.workspaceId };
      return next({ ctx: { ...ctx, workspace } });
    });

/** A page that may use the assistant it names. */
export const visitorProcedure = visitors.procedure
  .meta({ access: "visitor" })
  .use(reportVisitorErrors)
  .use(({ ctx, next }) => next({ ctx: { ...ctx, visit: admitted(ctx) } }));

/** On such a page, a visitor known by a signed token. */
export const knownVisitorProcedure = visitorProcedure
  .input(z.object({ visitorToken: z.string().max(2_000) }))
  .use(async ({ ctx, input, next }) => {
    await countVisitorCall(ctx.visit);
    const visitor = await ctx.visit.visitorTokens.read(ctx.visit.workspaceId, input.visitorToken);
    if (!visitor) throw tokenInvalid();
    return next({ ctx: { ...ctx, visitor: { visitorId: visitor.visitorId } } });
  });

/** For `chat.ask` alone, whose refusals are events: it reads the admission itself. */
export const visitorStreamProcedure = visitors.procedure.meta({ access: "visitor" });
