import { Show } from "solid-js";
import type { PassageView } from "~/contract/documents";
import { useFormats, useTexts } from "~/lib/i18n/locale";

export function Passage(props: { passage: PassageView; isMarked: boolean }) {
  const t = useTexts();
  const formats = useFormats();
  const place = () =>
    [
      t().documents.passage(formats.number(props.passage.position + 1)),
      props.passage.page === null ? null : t().documents.page(formats.number(props.passage.page)),
      t().documents.words(formats.number(props.passage.words)),
    ]
      .filter((part) => part)
      .join(" · ");
  return (
    <li
      id={props.passage.id}
      classList={{ "passage-marked": props.isMarked }}
      aria-current={props.isMarked || undefined}
    >
      <a class="passage-place dim" id={`p${props.passage.position}`} href={`#p${props.passage.position}`}>
        {place()}
      </a>
      <Show when={props.passage.heading}>
        <h3>{props.passage.heading}</h3>
      </Show>
      <p class="passage-text">{props.passage.text}</p>
    </li>
  );
}
