import type { AuditContext } from "../../db/record-audit";
import type { Actor, Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import type { AdmittedWorkspace } from "../workspaces/admit-page";

/** Somebody of the team, at work in an organization. */
export type TeamContext = Pick<Services, "db" | "clock" | "config"> &
  Tenant & { actor: Extract<Actor, { type: "user" }>; origin: AuditContext["origin"] };

/** The same, in one assistant. */
export type DeskContext = TeamContext & { workspaceId: string };

/** A visitor on a page that an assistant admits. */
export type VisitorContext = Pick<Services, "db" | "clock" | "config" | "live" | "visitorTokens"> &
  Tenant & { workspaceId: string; workspace: Pick<AdmittedWorkspace, "language"> };
