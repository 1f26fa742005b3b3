import { useTexts } from "~/lib/i18n/locale";
import { Button } from "~/ui/button";

/** From the chart to its table and back. */
export function TableSwitch(props: { isTable: boolean; onChange: (isTable: boolean) => void }) {
  const t = useTexts();
  return (
    <Button kind="quiet" onClick={() => props.onChange(!props.isTable)}>
      {props.isTable ? t().statistics.showChart : t().statistics.showTable}
    </Button>
  );
}
