import type { Actor, Origin, Tenant } from "../kernel/actor";
import { newId } from "../kernel/ids";
import type { Transaction } from "./client";
import { auditEntries } from "./schema/audit-entries";

export interface AuditContext extends Tenant {
  actor: Actor;
  origin: Origin;
}

/** Writes who did what, in the transaction that does it. `details` names what changed, never a secret or somebody's text. */
export const recordAudit = async (
  tx: Transaction,
  ctx: AuditContext,
  action: string,
  subject: { type: string; id: string },
  details: Record<string, unknown> = {},
): Promise<void> => {
  await tx.insert(auditEntries).values({
    id: newId("aud"),
    organizationId: ctx.organizationId,
    actorType: ctx.actor.type,
    actorId: actorId(ctx.actor),
    action,
    subjectType: subject.type,
    subjectId: subject.id,
    details,
    ip: ctx.origin.ip,
    userAgent: ctx.origin.userAgent,
  });
};

const actorId = (actor: Actor): string => {
  switch (actor.type) {
    case "user":
      return actor.userId;
    case "visitor":
      return actor.visitorId;
    case "job":
      return actor.name;
  }
};
