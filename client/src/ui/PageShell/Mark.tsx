/** The product's sign: points joined by one line, the chair's in the middle. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <path
        d="M5 22C9 12 23 12 27 22"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <circle cx="5.500" cy="22.500" r="3" fill="currentColor" />
      <circle cx="26.500" cy="22.500" r="3" fill="currentColor" />
      <circle cx="16" cy="14.300" r="4" fill="var(--accent)" />
    </svg>
  );
}
