import Plus from "@lucide/icons/icons/plus";
import { Show, Suspense } from "solid-js";
import { useCan, useMe } from "~/features/accounts/me";
import { Home } from "~/features/home/Home";
import { homeQuery } from "~/features/home/home.queries";
import { Organizations } from "~/features/home/Organizations";
import { useTexts } from "~/lib/i18n/locale";
import { startLoading } from "~/lib/start-loading";
import { LinkButton } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { Skeleton } from "~/ui/skeleton";

export const route = {
  preload: () => {
    startLoading(homeQuery());
  },
};

export default function HomePage() {
  const t = useTexts();
  const can = useCan();
  const me = useMe();
  return (
    <>
      <PageTitle parts={[t().home.title]} />
      <PageHeader
        title={t().home.title}
        above={me().organization.name}
        actions={
          <Show when={can("workspace.create")}>
            <LinkButton href="/assistants/new">
              <Icon of={Plus} />
              {t().assistants.create}
            </LinkButton>
          </Show>
        }
      />
      <Suspense fallback={<Skeleton lines={9} />}>
        <Home />
      </Suspense>
      <Show when={me().isPlatformAdministrator}>
        <Suspense fallback={<Skeleton lines={3} />}>
          <Organizations />
        </Suspense>
      </Show>
    </>
  );
}
