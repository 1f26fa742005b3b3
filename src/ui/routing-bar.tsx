import "./routing-bar.css";
import { useIsRouting } from "@solidjs/router";

/** A thin line at the top of the window while the next page is on its way. */
export function RoutingBar() {
  const isRouting = useIsRouting();
  return <div class="routing-bar" classList={{ "routing-bar-on": isRouting() }} aria-hidden="true" />;
}
