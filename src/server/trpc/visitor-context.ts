import type { Origin } from "../kernel/actor";
import type { Services } from "../services";

/** The assistant a public call names, as far as its page may use it. */
export type Admission =
  | { ok: true; workspace: AdmittedWorkspace; channel: "widget" | "test" }
  | { ok: false; reason: "bad_input" | "unknown_workspace" | "origin_refused" };

export interface AdmittedWorkspace {
  id: string;
  organizationId: string;
  isPaused: boolean;
}

/** What the public procedures get of a request: no cookie, no session; the door has looked up the assistant and the origin. */
export interface VisitorContext {
  services: Services;
  origin: Origin;
  admission: Admission;
}
