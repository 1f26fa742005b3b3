import { createMemo } from "solid-js";
import { useAddressParams } from "~/lib/address-params";
import { type FigureKind, figureKinds } from "./figure-kinds";
import { inputOf, usualPeriod } from "./statistics-address";

type Changes = { period?: string; from?: string; to?: string; by?: string; figure?: string };

/** What is shown lives in the address: a link to it shows the same. */
export function useStatisticsPeriod() {
  const [params, setParams] = useAddressParams();
  // Read again only when the period changes, not when another figure is looked at.
  const input = createMemo(() => inputOf(params), undefined, {
    equals: (one, other) => JSON.stringify(one) === JSON.stringify(other),
  });
  const set = (changes: { [name in keyof Changes]: string | undefined }) =>
    setParams(changes, { replace: true, scroll: false });
  return {
    input,
    figure: (): FigureKind => figureKinds.find((kind) => kind === params.figure) ?? "conversations",
    chooseFigure: (figure: FigureKind) => set({ figure: figure === "conversations" ? undefined : figure }),
    choosePeriod: (period: string) =>
      set({ period: period === usualPeriod ? undefined : period, from: undefined, to: undefined, by: undefined }),
    chooseDays: (days: { from?: string | undefined; to?: string | undefined }) =>
      set({ ...days, period: undefined, by: undefined }),
    chooseStep: (by: string) => set({ by }),
  };
}
