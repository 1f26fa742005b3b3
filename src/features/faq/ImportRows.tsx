import "~/ui/table.css";
import { For, Show } from "solid-js";
import type { FaqImportPreview, FaqImportRow } from "~/contract/faq";
import { useFormats, useTexts } from "~/lib/i18n/locale";
import { Badge } from "~/ui/badge";

const kinds = { added: "ok", changed: "busy", unchanged: "plain", refused: "error" } as const;

/** What an import will do, line by line. */
export function ImportRows(props: { preview: FaqImportPreview }) {
  const t = useTexts();
  const formats = useFormats();
  const total = () => props.preview.added + props.preview.changed + props.preview.unchanged + props.preview.refused;
  return (
    <>
      <table class="table">
        <thead>
          <tr>
            <th scope="col" class="table-number">
              {t().faq.importColumns.line}
            </th>
            <th scope="col">{t().faq.importColumns.question}</th>
            <th scope="col">{t().faq.importColumns.kind}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.preview.rows}>{(row) => <Row row={row} />}</For>
        </tbody>
      </table>
      <Show when={total() > props.preview.rows.length}>
        <p class="dim">{t().faq.importMore(formats.number(total() - props.preview.rows.length))}</p>
      </Show>
    </>
  );
}

function Row(props: { row: FaqImportRow }) {
  const t = useTexts();
  const why = () => {
    const { problem, otherLine } = props.row;
    if (!problem) return undefined;
    return problem === "repeated" && otherLine ? t().faq.repeatedLine(String(otherLine)) : t().faq.problems[problem];
  };
  return (
    <tr>
      <td class="table-number">{props.row.line}</td>
      <td class="table-main">{props.row.question || "–"}</td>
      <td class="faq-import-kind">
        <Badge kind={kinds[props.row.kind]}>{t().faq.importKinds[props.row.kind]}</Badge>
        <Show when={why()}>{(sentence) => <p class="dim">{sentence()}</p>}</Show>
      </td>
    </tr>
  );
}
