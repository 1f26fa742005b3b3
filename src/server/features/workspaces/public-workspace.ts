import { asSystem } from "../../db/tenant";
import type { Services } from "../../services";
import { findPublicWorkspace } from "./workspaces.repository";

/** The assistant behind a public id, before any organization is known. */
export const publicWorkspace = (ctx: Pick<Services, "db">, workspaceId: string) =>
  asSystem(ctx.db, "public id", (tx) => findPublicWorkspace(tx, workspaceId));
