import type { LiveEvent, LiveKind } from "~/contract/live";
import type { Tenant } from "../kernel/actor";
import type { Transaction } from "./client";
import { events } from "./schema/events";

const published = new WeakSet<Transaction>();

/** Tells open dashboards what changed, in the transaction that changes it; `withTenant` wakes the live bus after the commit. */
export const publish = async (
  tx: Transaction,
  tenant: Tenant,
  event: LiveEvent & { kind: LiveKind },
): Promise<void> => {
  await tx.insert(events).values({ organizationId: tenant.organizationId, ...event });
  published.add(tx);
};

export const hasPublished = (tx: Transaction): boolean => published.has(tx);
