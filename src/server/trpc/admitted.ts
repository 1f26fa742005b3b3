import type { Origin, Tenant } from "../kernel/actor";
import { DomainError } from "../kernel/errors";
import type { Services } from "../services";
import type { VisitorContext } from "./visitor-context";

/** An admitted page's call, in its assistant's organization. */
export interface VisitContext extends Services, Tenant {
  workspaceId: string;
  isPaused: boolean;
  channel: "widget" | "test";
  origin: Origin;
}

const kinds = { bad_input: "bad_input", unknown_workspace: "not_found", origin_refused: "forbidden" } as const;

export const admitted = ({ admission, services, origin }: VisitorContext): VisitContext => {
  if (!admission.ok) throw new DomainError(`chat.${admission.reason}`, kinds[admission.reason]);
  const { id, organizationId, isPaused } = admission.workspace;
  return { ...services, workspaceId: id, organizationId, isPaused, channel: admission.channel, origin };
};
