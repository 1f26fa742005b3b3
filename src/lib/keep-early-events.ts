import { sharedConfig } from "solid-js";

type Early = [element: Element, event: Event];

/** What happened before the page came alive, as Solid's inline script keeps it; null once all of it was answered. */
const earlyEvents = (): Early[] | null => {
  const hydration: unknown = Reflect.get(window, "_$HY");
  return isHydration(hydration) ? hydration.events : null;
};

const isHydration = (value: unknown): value is { events: Early[] } =>
  typeof value === "object" && value !== null && "events" in value && Array.isArray(value.events);

/** An event remembers its way only while it is on it. */
const keepPath = (event: Event, path: EventTarget[]): void => {
  Object.defineProperty(event, "composedPath", { value: () => path });
};

const pathOf = (element: Node | null): EventTarget[] => (element ? [element, ...pathOf(element.parentNode)] : [window]);

const changing = ["click", "input"];

/**
 * Solid stops bringing a page alive at the first event of any kind, and draws what is not alive yet anew: a key pressed too
 * early took the focus with it, and the page blinked. Only what may change the page stops it.
 */
const bearGlances = (): void => {
  let isDone = false;
  Object.defineProperty(sharedConfig, "done", {
    get: () => isDone,
    set: (isAsked: boolean) => {
      const { event } = window;
      if (!event || changing.includes(event.type)) isDone = isAsked;
    },
  });
};

/**
 * A press on a button that is not alive yet counts: Solid keeps it and answers it later, along the event's path, which browsers
 * have emptied by then. This gives it back, to what is kept already and to what comes until the page is alive.
 */
export const keepEarlyEvents = (): void => {
  bearGlances();
  for (const [, event] of earlyEvents() ?? []) {
    if (event.target instanceof Node) keepPath(event, pathOf(event.target));
  }
  for (const type of changing) {
    document.addEventListener(type, (event) => earlyEvents() && keepPath(event, event.composedPath()), {
      capture: true,
    });
  }
};
