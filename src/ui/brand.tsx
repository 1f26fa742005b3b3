import "./brand.css";

/** The mark and the name. */
export function Brand() {
  return (
    <span class="brand">
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path fill="currentColor" fill-rule="evenodd" d="M0 0h16v16H0zM4 4v8h8V4zM6 6h4v4H6z" />
      </svg>
      Monitora
    </span>
  );
}
