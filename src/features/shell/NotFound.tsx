import SearchX from "@lucide/icons/icons/search-x";
import { HttpStatusCode } from "@solidjs/start";
import { useTexts } from "~/lib/i18n/locale";
import { LinkButton } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageTitle } from "~/ui/page-title";

/** The page of an address that leads nowhere. */
export function NotFound(props: { reason?: string }) {
  const t = useTexts();
  return (
    <>
      <HttpStatusCode code={404} />
      <PageTitle parts={[t().shell.notFoundTitle]} />
      <h1 class="visually-hidden">{t().shell.notFoundTitle}</h1>
      <EmptyState
        icon={SearchX}
        title={t().shell.notFoundTitle}
        action={<LinkButton href="/assistants">{t().shell.toAssistants}</LinkButton>}
      >
        {props.reason ?? t().shell.notFoundText}
      </EmptyState>
    </>
  );
}
