/** Words that are capitals only at the head of a sentence; names of institutions and people keep theirs. */
const COMMON_HEADS = [
  'Các',
  'Những',
  'Một số',
  'Toàn bộ',
  'Tất cả',
  'Mỗi',
  'Từng',
  'Đại biểu',
  'Đại diện',
  'Đồng chí',
  'Điểm cầu',
  'Tỉnh',
  'Thành phố',
  'Thị xã',
  'Thị trấn',
  'Huyện',
  'Phường',
  'Xã',
];

/** What keeps its capital wherever it stands. */
const PROPER_HEADS = [
  'Ủy ban',
  'Hội đồng',
  'Ban Chỉ đạo',
  'Chủ tịch',
  'Thủ tướng',
  'Thủ trưởng',
  'Bộ trưởng',
  'Chính phủ',
  'Quốc hội',
  'Trung ương',
  'Nhà nước',
  'Đảng',
  'Luật',
  'Nghị định',
  'Nghị quyết',
  'Thông tư',
];

const startsWithOne = (text: string, heads: readonly string[]): boolean =>
  heads.some((head) => text === head || text.startsWith(`${head} `));

/** Paragraphs and lists run together, without bullets and without the mark at the end. */
export function flat(text: string): string {
  const lines = text
    .normalize('NFC')
    .split(/\n+/)
    .map((line) =>
      withoutEnd(
        line
          .replace(/^\s*[-–+•*]\s+/, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
    )
    .filter((line) => line !== '');
  const [first = text.trim(), ...others] = lines;
  return others.reduce(
    (before, line) => (before.endsWith(':') ? `${before} ${line}` : `${before}; ${line}`),
    first,
  );
}

/** Without the full stop, "./." or semicolon that a writer put there; an ellipsis stays. */
const withoutEnd = (line: string): string =>
  /(\.\.\.|…)$/.test(line) ? line : line.replace(/(\s*\.\/\.|[\s.;,])+$/, '');

export const capitalised = (text: string): string =>
  text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** A whole sentence: a capital at its head, a full stop at its end unless another mark stands there. */
export function asSentence(text: string): string {
  const whole = capitalised(flat(text));
  return /[….!?]$/.test(whole) ? whole : `${whole}.`;
}

/** A name in the middle of a sentence: "Huyện Mường Nhé" → "huyện Mường Nhé", "Sở Tài chính" as it is. */
export const nameInside = (name: string): string =>
  startsWithOne(name, COMMON_HEADS) ? uncapitalised(name) : name;

const uncapitalised = (text: string): string =>
  text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

/**
 * Words that go on a sentence: small at their head, unless that is an abbreviation ("UBND") or a name
 * ("Điện Biên Đông", "Sở Tài chính"); a capital that follows a verb ("Trình Chính phủ") makes no name of it.
 */
export function goingOn(text: string): string {
  const plain = flat(text);
  const [first = '', ...rest] = plain.split(' ');
  const following = rest.join(' ');
  const name =
    startsWithOne(plain, PROPER_HEADS) ||
    (/^\p{Lu}\p{Ll}/u.test(following) && !startsWithOne(following, [...PROPER_HEADS, 'Sở', 'Bộ']));
  const abbreviation = first.length > 1 && first === first.toLocaleUpperCase('vi');
  return abbreviation || name ? plain : uncapitalised(plain);
}

/** "A"; "A và B"; "A, B và C". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} và ${last}`;
}

/** Whether the text says these words already, whatever their capitals. */
export const says = (text: string, words: string): boolean =>
  text.normalize('NFC').toLocaleLowerCase('vi').includes(words.toLocaleLowerCase('vi'));

/** Whether the text begins with these words, whatever their capitals. */
export const beginsWith = (text: string, words: string): boolean =>
  text.normalize('NFC').toLocaleLowerCase('vi').startsWith(words.toLocaleLowerCase('vi'));
