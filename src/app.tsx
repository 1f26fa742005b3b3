import "./app.css";
import { MetaProvider, Title } from "@solidjs/meta";
import { Router } from "@solidjs/router";
import { FileRoutes } from "@solidjs/start/router";
import { Suspense } from "solid-js";
import { LocaleProvider } from "~/lib/i18n/locale";
import { pageLanguage } from "~/lib/i18n/page-language";
import { RoutingBar } from "~/ui/routing-bar";
import { ToastRegion } from "~/ui/toast";

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
          </LocaleProvider>
        </MetaProvider>
      )}
    >
      <FileRoutes />
    </Router>
  );
}
