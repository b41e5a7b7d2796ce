/**
 * Takes the secret out of the address, where it stands behind the `#`, and the fragment out of the address
 * bar and the history at once, so that neither a look over the shoulder nor the back button shows it.
 * Empty where there is none.
 */
export function takeFragmentSecret(): string {
  const { hash, pathname, search } = globalThis.location;
  const secret = hash.replace(/^#/, '');
  if (secret !== '')
    globalThis.history.replaceState(globalThis.history.state, '', pathname + search);
  return secret;
}
