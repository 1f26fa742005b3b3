import type { AdmittedWorkspace } from "../features/workspaces/admit-page";
import type { Origin, Tenant } from "../kernel/actor";
import { DomainError } from "../kernel/errors";
import type { Services } from "../services";
import type { VisitorContext } from "./visitor-context";

/** An admitted page's call, in its assistant's organization. */
export interface VisitContext extends Services, Tenant {
  workspaceId: string;
  workspace: AdmittedWorkspace;
  /** Host of the page that visitors see and the call comes from; null: a manager tries the assistant. */
  siteHost: string | null;
  origin: Origin;
}

const kinds = { bad_input: "bad_input", unknown_workspace: "not_found", origin_refused: "forbidden" } as const;

export const admitted = ({ admission, services, origin }: VisitorContext): VisitContext => {
  if (!admission.ok) throw new DomainError(`chat.${admission.reason}`, kinds[admission.reason]);
  const { workspace, siteHost } = admission;
  return {
    ...services,
    workspaceId: workspace.id,
    organizationId: workspace.organizationId,
    workspace,
    siteHost,
    origin,
  };
};
