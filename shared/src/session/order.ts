/** Puts a key after another one in a list that is changed in place; at its head when `after` is null or unknown. */
export function placeAfter(order: string[], key: string, after: string | null): void {
  removeFrom(order, key);
  const place = after === null ? -1 : order.indexOf(after);
  order.splice(place + 1, 0, key);
}

/** Takes a key out of a list that is changed in place; nothing happens when it is not there. */
export function removeFrom(order: string[], key: string): void {
  const place = order.indexOf(key);
  if (place >= 0) order.splice(place, 1);
}
