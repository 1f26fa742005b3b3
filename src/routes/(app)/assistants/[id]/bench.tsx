import { Show } from "solid-js";
import { useCan } from "~/features/accounts/me";
import { AssistantHeader } from "~/features/assistants/AssistantHeader";
import { Bench } from "~/features/bench/Bench";
import { useTexts } from "~/lib/i18n/locale";
import { Notice } from "~/ui/notice";

export default function BenchPage() {
  const t = useTexts();
  const can = useCan();
  return (
    <>
      <AssistantHeader title={t().bench.title} />
      <Show when={can("workspace.try")} fallback={<Notice kind="info">{t().bench.notAllowed}</Notice>}>
        <p class="page-intro">{t().bench.intro}</p>
        <Bench />
      </Show>
    </>
  );
}
