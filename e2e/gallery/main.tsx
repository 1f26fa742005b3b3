import "~/app.css";
import "./same-everywhere.css";
import { MetaProvider } from "@solidjs/meta";
import { render } from "solid-js/web";
import Gallery from "~/features/gallery/Gallery";
import { addCatalogue } from "~/lib/i18n/catalogue";
import { fr } from "~/lib/i18n/fr";
import { LocaleProvider } from "~/lib/i18n/locale";
import { ToastRegion } from "~/ui/toast";
import { TooltipRegion } from "~/ui/tooltip";

const place = document.getElementById("app");
if (!place) throw new Error("The page has no #app element.");
addCatalogue("fr", fr);
// What is drawn on a canvas is not drawn again when its letters arrive.
await Promise.all([...document.fonts].map((font) => font.load()));
render(
  () => (
    <MetaProvider>
      <LocaleProvider language="fr">
        <Gallery />
        <ToastRegion />
        <TooltipRegion />
      </LocaleProvider>
    </MetaProvider>
  ),
  place,
);
