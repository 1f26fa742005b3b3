import { NotFound } from "~/features/shell/NotFound";

export default function NotFoundPage() {
  return (
    <main class="alone">
      <NotFound />
    </main>
  );
}
