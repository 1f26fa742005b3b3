import { useLocation } from "@solidjs/router";
import { type Component, createEffect, type ParentProps, Show } from "solid-js";
import { Dynamic } from "solid-js/web";

interface NavigationLinkProps extends ParentProps {
  href: string;
  icon: Component<{ size: number; "stroke-width": number }>;
  /** Only this very page is current, not those below it. */
  isExact?: boolean;
  /** A short figure at the end of the line. */
  badge?: string;
}

export function NavigationLink(props: NavigationLinkProps) {
  const location = useLocation();
  const isCurrent = () =>
    location.pathname === props.href || (!props.isExact && location.pathname.startsWith(`${props.href}/`));
  let link: HTMLAnchorElement | undefined;
  // In a low window the list scrolls.
  createEffect(() => isCurrent() && link?.scrollIntoView({ block: "nearest" }));
  return (
    <a ref={link} class="navigation-link" href={props.href} aria-current={isCurrent() ? "page" : undefined}>
      <Dynamic component={props.icon} size={16} stroke-width={1.5} />
      {props.children}
      <Show when={props.badge}>
        <b>{props.badge}</b>
      </Show>
    </a>
  );
}
