import { tracked } from "@trpc/server";
import type { LiveEvent } from "~/contract/live";
import type { Tenant } from "../kernel/actor";
import type { LiveBus } from "./live-bus";

/** An organization's events, each with the id to come back with. */
export async function* followLive(
  ctx: Tenant & { live: LiveBus },
  lastEventId: string | null,
  signal: AbortSignal | undefined,
) {
  const after = lastEventId && /^\d{1,15}$/.test(lastEventId) ? Number(lastEventId) : null;
  for await (const { id, event } of ctx.live.follow(ctx, after, signal ?? new AbortController().signal)) {
    yield tracked<LiveEvent>(String(id), event);
  }
}
