import { type NavigateOptions, useLocation, useSearchParams } from "@solidjs/router";
import { createEffect, on } from "solid-js";

type Changes = Record<string, string | undefined>;

/**
 * The words of the address, and how to change some of them. Until what was asked for is there the address is the old one:
 * changes made meanwhile add up, where the router's own would take the first of them back.
 */
export function useAddressParams() {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  let wanted: Changes = {};
  createEffect(
    on(
      () => location.search,
      () => {
        wanted = {};
      },
    ),
  );
  const change = (changes: Changes, options?: Partial<NavigateOptions>) => {
    wanted = { ...wanted, ...changes };
    setParams(wanted, options);
  };
  return [params, change] as const;
}
