import "./home.css";
import { createMemo, Show, Suspense } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Section } from "~/ui/section";
import { WorkspaceScope } from "../assistants/workspace";
import { FirstSteps } from "../overview/FirstSteps";
import { Attention } from "./Attention";
import { FirstRun } from "./FirstRun";
import { HomeAssistants } from "./HomeAssistants";
import { HomeFigures } from "./HomeFigures";
import { homeQuery } from "./home.queries";

/** Every assistant at a glance: what waits for a person, how today goes. */
export function Home() {
  const t = useTexts();
  const home = createLive(() => homeQuery());
  /** With one assistant that no visitor has met yet, the way there is what matters. */
  const beginner = createMemo(() => {
    const [only, ...others] = home()?.assistants ?? [];
    return only && others.length === 0 ? only.id : null;
  });
  return (
    <Show when={home()}>
      {(known) => (
        <Show when={known().assistants.length > 0} fallback={<FirstRun />}>
          <Show when={beginner()} keyed>
            {(id) => (
              <Suspense>
                <WorkspaceScope id={id}>
                  <FirstSteps />
                </WorkspaceScope>
              </Suspense>
            )}
          </Show>
          <HomeFigures home={known()} />
          <Section class="home-section" title={t().home.attention}>
            <Attention assistants={known().assistants} />
          </Section>
          <Section title={t().assistants.title} aside={<a href="/assistants">{t().home.allAssistants}</a>}>
            <HomeAssistants assistants={known().assistants} />
          </Section>
        </Show>
      )}
    </Show>
  );
}
