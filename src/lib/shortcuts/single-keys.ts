import { createSignal } from "solid-js";

const storageKey = "monitora single keys off";

const wereTurnedOff = (): boolean => {
  try {
    return typeof localStorage !== "undefined" && localStorage.getItem(storageKey) !== null;
  } catch {
    return false;
  }
};

const [isOn, setOn] = createSignal(!wereTurnedOff());

/** Whether shortcuts of single keys work: whoever speaks to their computer, or types by accident, turns them off. */
export const areSingleKeysOn = isOn;

export function turnSingleKeys(on: boolean): void {
  setOn(on);
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "1");
  } catch {
    // A browser that keeps nothing: it holds until the page is left.
  }
}
