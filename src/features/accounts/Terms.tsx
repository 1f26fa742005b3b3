import { For } from "solid-js";
import { termsVersion } from "~/contract/terms";
import { useTexts } from "~/lib/i18n/locale";

export function Terms() {
  const t = useTexts();
  return (
    <article class="terms">
      <h1>{t().terms.title}</h1>
      <p class="dim">{t().terms.version(termsVersion)}</p>
      <For each={Object.values(t().terms.sections)}>
        {(section) => (
          <section>
            <h2>{section.title}</h2>
            <p>{section.text}</p>
          </section>
        )}
      </For>
    </article>
  );
}
