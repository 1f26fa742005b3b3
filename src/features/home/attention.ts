import { type HomeAssistant, type Need, needs } from "~/contract/home";
import type { BadgeKind } from "~/ui/badge";

/** One kind of thing that waits, with the assistants it waits in, most first. */
export interface Attention {
  need: Need;
  total: number;
  places: { id: string; name: string; count: number; href: string }[];
}

/** Where each is dealt with, below an assistant's address. */
const pages: Record<Need, string> = {
  waiting: "/inbox",
  gaps: "/gaps",
  failedDocuments: "/documents",
  failedChecks: "/checks",
  ending: "",
};

export const kindOf: Record<Need, BadgeKind> = {
  waiting: "error",
  gaps: "plain",
  failedDocuments: "error",
  failedChecks: "warn",
  ending: "warn",
};

export const placeOf = (workspaceId: string, need: Need): string => `/assistants/${workspaceId}${pages[need]}`;

/** What waits for a person over all assistants, in the order in which it should be dealt with. */
export const attentionOf = (assistants: readonly HomeAssistant[]): Attention[] =>
  needs
    .map((need) => {
      const places = assistants
        .filter((one) => one.needs[need] > 0)
        .map(({ id, name, needs: counts }) => ({ id, name, count: counts[need], href: placeOf(id, need) }))
        .sort((one, other) => other.count - one.count);
      return { need, total: places.reduce((sum, { count }) => sum + count, 0), places };
    })
    .filter(({ total }) => total > 0);
