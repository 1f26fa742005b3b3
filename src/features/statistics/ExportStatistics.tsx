import Download from "@lucide/icons/icons/download";
import { createSignal, Show } from "solid-js";
import type { StatisticsRange } from "~/contract/statistics";
import { api } from "~/lib/api";
import { useLanguage, useTexts } from "~/lib/i18n/locale";
import { saveTextFile } from "~/lib/save-text-file";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { Button } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { showToast } from "~/ui/toast";
import { useCan } from "../accounts/me";
import { useStatisticsPeriod } from "./statistics-period";

/** What the page shows, as a file for spreadsheets: of one assistant, or of all. */
export function ExportStatistics(props: { workspaceId: string | undefined; range: StatisticsRange }) {
  const t = useTexts();
  const can = useCan();
  const language = useLanguage();
  const { input } = useStatisticsPeriod();
  const [isBusy, setBusy] = createSignal(false);
  const read = () => {
    const wanted = { ...input(), language: language() };
    const { workspaceId } = props;
    return workspaceId
      ? api.statistics.exportAssistant.mutate({ workspaceId, ...wanted })
      : api.statistics.exportOrganization.mutate(wanted);
  };
  const save = async () => {
    setBusy(true);
    try {
      const { text } = await read();
      saveTextFile(`${t().statistics.fileName}-${props.range.from}-${props.range.to}.csv`, text, "text/csv");
    } catch (error) {
      showToast({ text: sentenceOfError(t(), error) });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Show when={can("figures.export")}>
      <Button kind="quiet" isBusy={isBusy()} onClick={() => void save()}>
        <Icon of={Download} />
        {t().statistics.export}
      </Button>
    </Show>
  );
}
