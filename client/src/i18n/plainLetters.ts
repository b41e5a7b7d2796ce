/** Lower case without diacritics, so that "dien bien" finds "Điện Biên". */
export function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase().trim();
}

/** Whether every word that was typed stands somewhere in the text, marks and case aside. */
export function containsPlainly(text: string, typed: string): boolean {
  const plain = plainLetters(text);
  return plainLetters(typed)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}
