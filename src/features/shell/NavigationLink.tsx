import { useLocation } from "@solidjs/router";
import { createEffect, type ParentProps, Show } from "solid-js";
import { Icon, type IconShapes } from "~/ui/icon";

interface NavigationLinkProps extends ParentProps {
  href: string;
  icon: IconShapes;
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
      <Icon of={props.icon} />
      {props.children}
      <Show when={props.badge}>
        <b>{props.badge}</b>
      </Show>
    </a>
  );
}
