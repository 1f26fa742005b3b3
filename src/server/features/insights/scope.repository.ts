import { sql } from "drizzle-orm";
import { workspaces } from "../../db/schema/workspaces";
import type { Tenant } from "../../kernel/actor";

/** One assistant, or all of an organization. */
export type Scope = Tenant & { workspaceId?: string };

/** Its rows of a table `t`. Assistants are named one by one, because rows are found by assistant and day. */
export const ofScope = ({ organizationId, workspaceId }: Scope) => sql`t.organization_id = ${organizationId}
  and t.workspace_id = ${
    workspaceId ?? sql`any(array(select w.id from ${workspaces} w where w.organization_id = ${organizationId}))`
  }`;
