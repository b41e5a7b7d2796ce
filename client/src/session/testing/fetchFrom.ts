/** `fetch` as a page at that address has it: paths are relative to the address. */
export const fetchFrom =
  (address: string, fetchPage: typeof fetch = fetch): typeof fetch =>
  (input, init) =>
    fetchPage(typeof input === 'string' ? new URL(input, address) : input, init);
