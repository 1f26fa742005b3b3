import { organizationsMax, type PlatformFigures } from "~/contract/home";
import { type AuditContext, recordAudit } from "../../db/record-audit";
import { asSystem } from "../../db/tenant";
import type { Actor } from "../../kernel/actor";
import type { Services } from "../../services";
import { answeredShare } from "./figures.rules";
import { listOrganizationFigures, type OrganizationRow, wasNoted } from "./organizations.repository";

type Context = Pick<Services, "db" | "clock"> & AuditContext & { actor: Extract<Actor, { type: "user" }> };

const days = 30;
const action = "platform.figures";
/** The page reads its figures again and again while it is open: one line of the log an hour says who looked. */
const noteEveryMinutes = 60;

/**
 * Figures of every organization, for a platform administrator: the one path that crosses organizations, so it stands as
 * the system and is written to the log. It gives counts, never the text of a conversation or a document.
 */
export const listOrganizations = (ctx: Context): Promise<PlatformFigures> =>
  asSystem(ctx.db, "platform administration", async (tx) => {
    if (!(await wasNoted(tx, ctx.actor.userId, action, noteEveryMinutes)))
      await recordAudit(tx, ctx, action, { type: "platform", id: "organizations" });
    const rows = await listOrganizationFigures(tx, ctx.clock.now(), days, organizationsMax);
    return { organizations: rows.map(viewOf), total: rows[0]?.total ?? 0 };
  });

const viewOf = ({ answered30, noAnswer30, total: _, createdAt, ...row }: OrganizationRow) => ({
  ...row,
  createdAt: createdAt.toISOString(),
  answeredShare30: answeredShare({ answered: answered30, noAnswer: noAnswer30 }),
});
