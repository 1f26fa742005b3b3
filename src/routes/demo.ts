import { demoDoor } from "~/server/demo/site/demo-door";

export const GET = () => demoDoor("");
