import type { RouteSectionProps } from "@solidjs/router";
import { meQuery } from "~/features/accounts/accounts.queries";
import { PageErrors } from "~/features/shell/PageErrors";
import { Shell } from "~/features/shell/Shell";
import { SignedIn } from "~/features/shell/SignedIn";
import { startLoading } from "~/lib/start-loading";

export const route = {
  preload: () => {
    startLoading(meQuery());
  },
};

export default function AppLayout(props: RouteSectionProps) {
  return (
    <PageErrors>
      <SignedIn>
        <Shell>{props.children}</Shell>
      </SignedIn>
    </PageErrors>
  );
}
