import type { Admission } from "../features/workspaces/admit-page";
import type { Origin } from "../kernel/actor";
import type { Services } from "../services";

/** What the public procedures get of a request: no cookie, no session; the door has looked up the assistant and the page. */
export interface VisitorContext {
  services: Services;
  origin: Origin;
  admission: Admission;
}
