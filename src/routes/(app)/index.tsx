import { Navigate } from "@solidjs/router";

export default function HomePage() {
  return <Navigate href="/assistants" />;
}
