import type { WidgetConfig } from "~/contract/chat";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { isOwnComputer } from "./origin.rules";
import { workspaceUnknown } from "./workspaces.errors";
import { findWorkspace, markSeen, type WorkspaceRow } from "./workspaces.repository";

/** What the widget needs before its first word. Its first load on the site is remembered, and told to open dashboards. */
export const readWidgetConfig = (
  ctx: Pick<Services, "db" | "clock"> & Tenant & { workspaceId: string; siteHost: string | null },
): Promise<WidgetConfig> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findWorkspace(tx, ctx, ctx.workspaceId);
    if (!row) throw workspaceUnknown();
    const { siteHost } = ctx;
    if (siteHost && isFirst(row, siteHost) && (await markSeen(tx, ctx, row, siteHost, ctx.clock.now())))
      await publish(tx, ctx, { kind: "workspace", workspaceId: row.id, subjectId: null });
    return {
      name: row.name,
      accentColour: row.accentColour,
      position: row.position,
      theme: row.theme,
      welcomeMessage: row.welcomeMessage,
      quickQuestions: row.quickQuestions,
      language: row.language,
      isPaused: row.state === "paused",
    };
  });

/** A site's first load counts after one on the manager's own computer too. */
const isFirst = ({ firstSeenAt, firstSeenOn }: WorkspaceRow, host: string): boolean =>
  firstSeenAt === null || (firstSeenOn !== null && isOwnComputer(firstSeenOn) && !isOwnComputer(host));
