import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { conversations } from "../../db/schema/conversations";
import type { Tenant } from "../../kernel/actor";

/** The assistant of a conversation in the inbox; null for any other. */
export const findPlaceOf = async (tx: Transaction, tenant: Tenant, conversationId: string): Promise<string | null> =>
  (
    await tx
      .select({ workspaceId: conversations.workspaceId })
      .from(conversations)
      .where(
        and(
          eq(conversations.organizationId, tenant.organizationId),
          inArray(conversations.status, ["waiting", "human"]),
          eq(conversations.id, conversationId),
        ),
      )
      .limit(1)
  )[0]?.workspaceId ?? null;
