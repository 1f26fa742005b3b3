import { Navigate, revalidate } from "@solidjs/router";
import { ErrorBoundary, Match, type ParentProps, Switch } from "solid-js";
import { errorCode, isNotFound, isSignedOut } from "~/lib/api-error";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { useLogInPath } from "./log-in-path";
import { NotFound } from "./NotFound";

/** A page whose data could not be had says why, in the place of the page. */
export function PageErrors(props: ParentProps) {
  return (
    <ErrorBoundary fallback={(error: unknown, reset) => <PageError error={error} reset={reset} />}>
      {props.children}
    </ErrorBoundary>
  );
}

function PageError(props: { error: unknown; reset: () => void }) {
  const t = useTexts();
  const logInPath = useLogInPath();
  if (errorCode(props.error) === "internal") console.error(props.error);
  const retry = () => void revalidate().finally(props.reset);
  return (
    <Switch
      fallback={
        <>
          <PageHeader title={t().shell.errorTitle} />
          <Notice kind="error" action={<Button onClick={retry}>{t().words.retry}</Button>}>
            {sentenceOfError(t(), props.error)}
          </Notice>
        </>
      }
    >
      <Match when={isSignedOut(props.error)}>
        <Navigate href={logInPath()} />
      </Match>
      <Match when={isNotFound(props.error)}>
        <NotFound reason={sentenceOfError(t(), props.error)} />
      </Match>
    </Switch>
  );
}
