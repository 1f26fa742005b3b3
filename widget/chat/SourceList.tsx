import { For, Show } from "solid-js";
import type { Source } from "../../src/contract/chat";
import { newTab, openDocument, pageNumber, sources, sourceTitle } from "../texts";
import { passageLink } from "./passage-link";
import type { Ui } from "./ui";

interface Props {
  ui: Ui;
  sources: Source[];
  /** Number of the source whose passage is shown. */
  open: number | undefined;
  toggle(n: number): void;
  /** Where the button of each source is put, so that a citation can go there. */
  buttons: Map<number, HTMLElement>;
}

/** The passages an answer rests on; each opens on its exact words. */
export const SourceList = (props: Props) => (
  <ol class="sources" aria-label={props.ui.t(sources)}>
    <For each={props.sources}>
      {(source) => (
        <li>
          <button
            type="button"
            aria-expanded={props.open === source.n ? "true" : "false"}
            ref={(button) => props.buttons.set(source.n, button)}
            onClick={() => props.toggle(source.n)}
          >
            <b>{source.n}</b>
            <span>{sourceTitle(source, props.ui.t(pageNumber))}</span>
          </button>
          <Show when={props.open === source.n}>
            <Passage ui={props.ui} source={source} />
          </Show>
        </li>
      )}
    </For>
  </ol>
);

const Passage = (props: { ui: Ui; source: Source }) => (
  <div class="passage">
    <blockquote>{props.source.quote}</blockquote>
    <Show when={passageLink(props.source)}>
      {(href) => (
        <a href={href()} target="_blank" rel="noopener">
          {props.ui.t(openDocument)}
          <span class="hidden"> {props.ui.t(newTab)}</span>
        </a>
      )}
    </Show>
  </div>
);
