import "./pagination.css";
import ChevronLeft from "@lucide/icons/icons/chevron-left";
import ChevronRight from "@lucide/icons/icons/chevron-right";
import { For, type ParentProps, Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Icon } from "./icon";
import { pageNumbers } from "./page-numbers";

interface PaginationProps {
  /** From 1. */
  page: number;
  pages: number;
  addressOf: (page: number) => string;
  onPage: (page: number) => void;
}

/** The pages of a list: links, so that each has its address. Nothing where there is one page. */
export function Pagination(props: PaginationProps) {
  const t = useTexts();
  return (
    <Show when={props.pages > 1}>
      <nav class="pagination" aria-label={t().words.pages}>
        <PageLink {...props} to={props.page - 1} label={t().words.previousPage}>
          <Icon of={ChevronLeft} />
        </PageLink>
        <ol class="pagination-pages">
          <For each={pageNumbers(props.page, props.pages)}>
            {(number) => (
              <li>
                <Show when={number} fallback={<span aria-hidden="true">…</span>}>
                  {(to) => (
                    <PageLink {...props} to={to()} label={t().words.page(to())}>
                      {to()}
                    </PageLink>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ol>
        <PageLink {...props} to={props.page + 1} label={t().words.nextPage}>
          <Icon of={ChevronRight} />
        </PageLink>
      </nav>
    </Show>
  );
}

function PageLink(props: ParentProps<PaginationProps & { to: number; label: string }>) {
  const isThere = () => props.to >= 1 && props.to <= props.pages;
  const follow = (event: MouseEvent) => {
    // With one of these keys a link opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (isThere()) props.onPage(props.to);
  };
  return (
    <a
      class="pagination-link"
      // Where there is no such page the link stays, and with it the focus of whoever has just pressed it.
      role={isThere() ? undefined : "link"}
      tabIndex={0}
      href={isThere() ? props.addressOf(props.to) : undefined}
      aria-label={props.label}
      aria-disabled={!isThere() || undefined}
      aria-current={props.to === props.page ? "page" : undefined}
      onClick={follow}
    >
      {props.children}
    </a>
  );
}
