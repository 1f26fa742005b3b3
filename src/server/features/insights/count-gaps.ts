import type { GapCount } from "~/contract/gaps";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { countOpenGapRows } from "./gaps.repository";

/** How many questions wait for somebody, by assistant; of one assistant, or of all. Those without any are left out. */
export const countGaps = (
  ctx: Pick<Services, "db"> & Tenant,
  { workspaceId }: { workspaceId?: string | undefined } = {},
): Promise<GapCount[]> =>
  withTenant(ctx.db, ctx, (tx) => countOpenGapRows(tx, { organizationId: ctx.organizationId, workspaceId }));
