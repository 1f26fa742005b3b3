import { bubble } from "../seam";

const icons = {
  arrow: "M5 12h14m-6-6 6 6-6 6",
  bubble,
  cross: "m6 6 12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  square: "M7 7h10v10H7z",
};

export const Icon = (props: { shape: keyof typeof icons }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={icons[props.shape]} />
  </svg>
);
