// @refresh reload
import { mount, StartClient } from "@solidjs/start/client";

function root(): HTMLElement {
  const element = document.getElementById("app");
  if (!element) throw new Error("The page has no #app element.");
  return element;
}

mount(() => <StartClient />, root());
