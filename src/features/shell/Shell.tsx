import "./shell.css";
import { useLocation } from "@solidjs/router";
import { createEffect, on, type ParentProps, Suspense } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Skeleton } from "~/ui/skeleton";
import { EmailBanner } from "../accounts/EmailBanner";
import { UploadsProvider } from "../documents/uploads";
import { useLiveUpdates } from "./live-updates";
import { Navigation } from "./Navigation";
import { createOverlays, Overlays } from "./Overlays";
import { PageErrors } from "./PageErrors";
import { usePresence } from "./presence";

/** The frame around every page of a signed-in person. */
export function Shell(props: ParentProps) {
  const t = useTexts();
  const location = useLocation();
  let main: HTMLElement | undefined;
  const overlays = createOverlays();
  useLiveUpdates();
  usePresence();
  // A page changed without loading: whoever reads with the ears starts again at the top of the new one.
  createEffect(
    on(
      () => location.pathname,
      () => main?.focus({ preventScroll: true }),
      { defer: true },
    ),
  );
  return (
    <UploadsProvider>
      <div class="shell">
        <a class="shell-skip" href="#content" rel="external">
          {t().words.skipToContent}
        </a>
        <Navigation onPalette={overlays.palette} onMenu={overlays.navigation} />
        <main class="shell-main" id="content" tabindex="-1" ref={main}>
          <EmailBanner />
          <PageErrors>
            <Suspense fallback={<Skeleton lines={9} />}>{props.children}</Suspense>
          </PageErrors>
        </main>
        <Overlays overlays={overlays} />
      </div>
    </UploadsProvider>
  );
}
