import "./app.css";
import { MetaProvider, Title } from "@solidjs/meta";
import { Route, Router } from "@solidjs/router";
import { clientOnly } from "@solidjs/start";
import { FileRoutes } from "@solidjs/start/router";
import { Suspense } from "solid-js";
import { LocaleProvider } from "~/lib/i18n/locale";
import { pageLanguage } from "~/lib/i18n/page-language";
import { RoutingBar } from "~/ui/routing-bar";
import { ToastRegion } from "~/ui/toast";
import { TooltipRegion } from "~/ui/tooltip";

/** In development alone: a production build knows neither the address nor the pieces behind it. */
const Gallery = import.meta.env.DEV ? clientOnly(() => import("~/features/gallery/Gallery")) : undefined;

export default function App() {
  return (
    <Router
      root={(props) => (
        <MetaProvider>
          <Title>Monitora</Title>
          <LocaleProvider language={pageLanguage()}>
            <RoutingBar />
            <Suspense>{props.children}</Suspense>
            <ToastRegion />
            <TooltipRegion />
          </LocaleProvider>
        </MetaProvider>
      )}
    >
      {Gallery && <Route path="/ui" component={Gallery} />}
      <FileRoutes />
    </Router>
  );
}
