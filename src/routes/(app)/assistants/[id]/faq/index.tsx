import type { RoutePreloadFuncArgs } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { useCan } from "~/features/accounts/me";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { useWorkspace } from "~/features/assistants/workspace";
import { FaqEndingNotice } from "~/features/faq/FaqEndingNotice";
import { FaqList } from "~/features/faq/FaqList";
import { endingFaqQuery, faqListQuery } from "~/features/faq/faq.queries";
import { faqAskedBy, isDeletedAskedBy } from "~/features/faq/faq-asked";
import { useFaqCommands } from "~/features/faq/faq-commands";
import { useTexts } from "~/lib/i18n/locale";
import { startLoading } from "~/lib/start-loading";
import { Button, LinkButton } from "~/ui/button";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: ({ params, location }: RoutePreloadFuncArgs) => {
    if (!params.id) return;
    if (!isDeletedAskedBy(location.query)) startLoading(faqListQuery(params.id, faqAskedBy(location.query)));
    startLoading(endingFaqQuery(params.id));
  },
};

export default function FaqListPage() {
  const t = useTexts();
  return (
    <>
      <AssistantHeader title={t().faq.title} actions={<Actions />} />
      <p class="faq-intro">{t().faq.intro}</p>
      <Suspense fallback={<Skeleton lines={8} />}>
        <div>
          <FaqEndingNotice />
          <FaqList />
        </div>
      </Suspense>
    </>
  );
}

function Actions() {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const commands = useFaqCommands();
  const at = (page: string) => `/assistants/${workspace().id}/faq/${page}`;
  return (
    <>
      <Show when={can("faq.export")}>
        <Button kind="quiet" onClick={() => void commands.exportAll(workspace().id)}>
          {t().faq.exportAction}
        </Button>
      </Show>
      <Show when={can("faq.import")}>
        <LinkButton kind="quiet" href={at("import")}>
          {t().faq.importAction}
        </LinkButton>
      </Show>
      <Show when={can("faq.propose")}>
        <LinkButton href={at("new")}>{t().faq.add}</LinkButton>
      </Show>
    </>
  );
}
