import { Problem } from "./problem.mjs";

const wanted = [20, 19];

export const checkNode = () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const isEnough = major > wanted[0] || (major === wanted[0] && minor >= wanted[1]);
  if (!isEnough) throw new Problem("nodeTooOld", { wanted: wanted.join("."), found: process.versions.node });
};
