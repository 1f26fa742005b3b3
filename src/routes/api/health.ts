import { readHealth } from "~/server/http/read-health";

export const GET = () => readHealth();
