import { useTexts } from "~/lib/i18n/locale";

/** What is worth asking before visitors do. */
export function TryIdeas() {
  const t = useTexts();
  return (
    <ol class="try-ideas">
      <li>{t().integration.tryIdeaKnown}</li>
      <li>{t().integration.tryIdeaUnknown}</li>
      <li>{t().integration.tryIdeaFollow}</li>
    </ol>
  );
}
