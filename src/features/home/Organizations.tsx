import "~/ui/table.css";
import "./home.css";
import { createMemo, For, Show } from "solid-js";
import type { OrganizationFigures } from "~/contract/home";
import { useFormats, useLanguage, useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Badge } from "~/ui/badge";
import { Section } from "~/ui/section";
import { SortHeader } from "~/ui/sort-header";
import { createTableSort, sortedRows } from "~/ui/table-sort";
import { organizationsQuery } from "./home.queries";
import { figureColumns, type OrganizationColumn, organizationComparisons } from "./organization-order";

/** For platform administrators: every organization in figures, never a word of what they hold. */
export function Organizations() {
  const t = useTexts();
  const language = useLanguage();
  const platform = createLive(() => organizationsQuery());
  const sort = createTableSort<OrganizationColumn>("conversations30", true);
  const shown = createMemo(() => {
    const { column, isDescending } = sort.order();
    return sortedRows(platform()?.organizations ?? [], organizationComparisons(language())[column], isDescending);
  });
  return (
    <Show when={platform()}>
      {(known) => (
        <Section
          title={t().home.organizations}
          description={t().home.organizationsText}
          aside={t().home.organizationsShown(known().organizations.length, known().total)}
        >
          <table class="table table-stacked home-organizations">
            <thead>
              <tr>
                <SortHeader column="name" sort={sort}>
                  {t().home.organization}
                </SortHeader>
                <For each={figureColumns}>
                  {(column) => (
                    <SortHeader column={column} sort={sort} isNumber>
                      {t().home.columns[column]}
                    </SortHeader>
                  )}
                </For>
              </tr>
            </thead>
            <tbody>
              <For each={shown()}>{(organization) => <Row organization={organization} />}</For>
            </tbody>
          </table>
        </Section>
      )}
    </Show>
  );
}

function Row(props: { organization: OrganizationFigures }) {
  const t = useTexts();
  const formats = useFormats();
  return (
    <tr>
      <td class="table-main">
        {props.organization.name}{" "}
        <Show when={props.organization.isPaused}>
          <Badge kind="warn">{t().assistants.paused}</Badge>
        </Show>
      </td>
      <For each={figureColumns}>
        {(column) => (
          <td class="table-number" data-label={t().home.columns[column]}>
            {column === "answeredShare30"
              ? formats.percent(props.organization.answeredShare30)
              : formats.number(props.organization[column])}
          </td>
        )}
      </For>
    </tr>
  );
}
