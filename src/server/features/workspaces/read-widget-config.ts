import type { WidgetConfig } from "~/contract/chat";
import { publish } from "../../db/publish";
import { withTenant } from "../../db/tenant";
import type { Tenant } from "../../kernel/actor";
import type { Services } from "../../services";
import { workspaceUnknown } from "./workspaces.errors";
import { findWorkspace, markSeen } from "./workspaces.repository";

/** What the widget needs before its first word. Its first load on the site is remembered, and told to open dashboards. */
export const readWidgetConfig = (
  ctx: Pick<Services, "db" | "clock"> & Tenant & { workspaceId: string; isOnSite: boolean },
): Promise<WidgetConfig> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findWorkspace(tx, ctx, ctx.workspaceId);
    if (!row) throw workspaceUnknown();
    if (ctx.isOnSite && !row.firstSeenAt && (await markSeen(tx, ctx, row.id, ctx.clock.now())))
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
