import { restorableDays } from "~/contract/restorable";

const restorableMs = restorableDays * 24 * 60 * 60 * 1_000;

/** What was deleted before this is gone for good. */
export const restorableSince = (now: Date): Date => new Date(now.getTime() - restorableMs);

/** When something deleted at that moment is gone for good. */
export const goneAt = (deletedAt: Date): string => new Date(deletedAt.getTime() + restorableMs).toISOString();
