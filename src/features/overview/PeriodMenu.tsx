import { Icon } from "~/ui/icon";
import "~/ui/button.css";
import ChevronDown from "@lucide/icons/icons/chevron-down";
import { useTexts } from "~/lib/i18n/locale";
import { Menu } from "~/ui/menu";
import { periods, usePeriod } from "./period";

export function PeriodMenu() {
  const t = useTexts();
  const { days, choose } = usePeriod();
  return (
    <Menu
      triggerClass="button button-quiet"
      trigger={
        <>
          {t().overview.period(days())}
          <Icon of={ChevronDown} />
        </>
      }
      groups={[
        {
          items: periods.map((period) => ({
            label: t().overview.period(period),
            isCurrent: period === days(),
            onSelect: () => choose(period),
          })),
        },
      ]}
    />
  );
}
