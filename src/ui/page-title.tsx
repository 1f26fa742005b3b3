import { Title } from "@solidjs/meta";

const product = "Monitora";

/** The title of the window, the most precise part first: Documents · Atelier Lumen · Monitora. */
export function PageTitle(props: { parts: readonly (string | undefined)[] }) {
  return <Title>{[...props.parts, product].filter((part) => part).join(" · ")}</Title>;
}
