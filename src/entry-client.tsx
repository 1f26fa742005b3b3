// @refresh reload
import { mount, StartClient } from "@solidjs/start/client";
import { loadCatalogue } from "~/lib/i18n/catalogue";
import { pageLanguage } from "~/lib/i18n/page-language";
import { languagesOfDocument } from "~/lib/i18n/rendered-languages";
import { keepEarlyEvents } from "~/lib/keep-early-events";

function root(): HTMLElement {
  const element = document.getElementById("app");
  if (!element) throw new Error("The page has no #app element.");
  return element;
}

// The page comes alive in the languages it came in: their texts have to be there before.
const languages = [pageLanguage(), ...languagesOfDocument(document)];
keepEarlyEvents();
void Promise.all(languages.map(loadCatalogue)).then(() => mount(() => <StartClient />, root()));
