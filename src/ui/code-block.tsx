import "./code-block.css";
import { CopyButton } from "./copy-button";

/** Code to paste elsewhere, with its button. */
export function CodeBlock(props: { code: string; label: string; copyLabel?: string; onCopy?: () => void }) {
  return (
    <figure class="code-block" aria-label={props.label}>
      <pre>
        <code>{props.code}</code>
      </pre>
      <div class="code-block-copy">
        <CopyButton text={props.code} label={props.copyLabel} onCopy={() => props.onCopy?.()} />
      </div>
    </figure>
  );
}
