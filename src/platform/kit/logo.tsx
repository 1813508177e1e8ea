/** Kith's mark and name: two people and the ground they share. Drawn in the colour of the words around it. */
export function Logo() {
  return (
    <span class="kith-logo">
      <svg
        class="kith-logo__mark"
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 36 32"
        width="36"
        height="32"
        aria-hidden="true"
        focusable="false"
      >
        <circle cx="11" cy="8" r="5" fill="currentColor" />
        <circle cx="25" cy="11" r="4" fill="currentColor" />
        <path d="M2 29c0-8 4-13 9-13 4 0 7 3 8.3 8 1-3 3-5 5.7-5 4 0 7 4 7 10z" fill="currentColor" />
      </svg>
      <span class="kith-logo__name">Kith</span>
    </span>
  )
}
