import type { AdmittedWorkspace } from "../features/workspaces/admit-page";
import type { Origin, Tenant } from "../kernel/actor";
import { DomainError } from "../kernel/errors";
import type { Services } from "../services";
import type { VisitorContext } from "./visitor-context";

/** An admitted page's call, in its assistant's organization. */
export interface VisitContext extends Services, Tenant {
  workspaceId: string;
  workspace: AdmittedWorkspace;
  /** The call comes from a page visitors see. */
  isOnSite: boolean;
  origin: Origin;
}

const kinds = { bad_input: "bad_input", unknown_workspace: "not_found", origin_refused: "forbidden" } as const;

export const admitted = ({ admission, services, origin }: VisitorContext): VisitContext => {
  if (!admission.ok) throw new DomainError(`chat.${admission.reason}`, kinds[admission.reason]);
  const { workspace, isOnSite } = admission;
  return {
    ...services,
    workspaceId: workspace.id,
    organizationId: workspace.organizationId,
    workspace,
    isOnSite,
    origin,
  };
};
