/** A picture as `@lucide/icons` describes it: shapes on a square. */
export interface IconShapes {
  size: number;
  node: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
}

interface IconProps {
  of: IconShapes;
  /** In pixels, 16 unless told. */
  size?: number;
  strokeWidth?: number;
}

/** A picture beside words that say the same: it is not read aloud. */
export function Icon(props: IconProps) {
  return (
    <svg
      width={props.size ?? 16}
      height={props.size ?? 16}
      viewBox={`0 0 ${props.of.size} ${props.of.size}`}
      fill="none"
      stroke="currentColor"
      stroke-width={props.strokeWidth ?? 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      // One element to take over, not one for every line of the drawing.
      innerHTML={drawingOf(props.of)}
    />
  );
}

const drawings = new WeakMap<IconShapes, string>();

function drawingOf(icon: IconShapes): string {
  const drawing = drawings.get(icon) ?? icon.node.map(([tag, attributes]) => shape(tag, attributes)).join("");
  drawings.set(icon, drawing);
  return drawing;
}

/** `key` is the package's own name of a shape. */
function shape(tag: string, { key: _key, ...attributes }: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
  return `<${tag}${written.join("")}/>`;
}
