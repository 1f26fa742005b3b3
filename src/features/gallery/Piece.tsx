import type { ParentProps } from "solid-js";

/** One piece of the interface in its states, under the name of its file in src/ui: the one its picture has as well. */
export function Piece(props: ParentProps<{ name: string }>) {
  return (
    <div class="gallery-piece" data-piece={props.name}>
      <h3 class="gallery-name">{props.name}</h3>
      {props.children}
    </div>
  );
}
