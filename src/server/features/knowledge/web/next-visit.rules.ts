import type { Revisit } from "~/contract/web-sources";

const dayMs = 24 * 60 * 60 * 1_000;

/** When a source visited then is due again; null: never. */
export const nextVisitAfter = (revisit: Revisit, at: Date): Date | null => {
  switch (revisit) {
    case "never":
      return null;
    case "daily":
      return new Date(at.getTime() + dayMs);
    case "weekly":
      return new Date(at.getTime() + 7 * dayMs);
    case "monthly": {
      const next = new Date(at);
      const day = next.getUTCDate();
      next.setUTCMonth(next.getUTCMonth() + 1);
      // The 31st of a month is the last day of a shorter one.
      if (next.getUTCDate() !== day) next.setUTCDate(0);
      return next;
    }
  }
};
