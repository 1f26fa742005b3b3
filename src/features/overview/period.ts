import { useSearchParams } from "@solidjs/router";

export const periods = [7, 30, 90] as const;
const defaultPeriod = 30;

/** The period of the figures, in days; kept in the address. */
export function usePeriod() {
  const [params, setParams] = useSearchParams();
  return {
    days: () => periods.find((days) => String(days) === params.days) ?? defaultPeriod,
    choose: (days: number) => setParams({ days: days === defaultPeriod ? undefined : String(days) }, { replace: true }),
  };
}
