import { sentenceOf } from '../record/bundle/findings.ts';
import type { Verdict } from '../record/bundle/verifyBundle.ts';

export type Language = 'vi' | 'en';

/** What the command says. */
export const verifyTexts = {
  vi: {
    unreadable: (path: string) => `${path}: không đọc được tệp này`,
    tooLarge: (path: string) => `${path}: tệp lớn hơn 1 GiB, không phải gói hồ sơ của Điểm Cầu`,
    noBundle: (path: string) => `${path}: không phải gói hồ sơ của Điểm Cầu`,
    whole: (path: string) => `${path}: TOÀN VẸN`,
    broken: (path: string) => `${path}: KHÔNG TOÀN VẸN`,
    session: (title: string, sessionId: string) => `Phiên họp: ${title} (${sessionId})`,
    archive: (files: number) => `✓ Gói: từng byte đúng chỗ, không thừa, không thiếu; ${files} tệp`,
    seal: '✓ Chữ ký Ed25519 trên bản kê là của khóa dưới đây; mã băm từng tệp đúng bản kê',
    events: (count: number, hash: string) =>
      `✓ Sự kiện: chuỗi ${count} mã băm liền mạch, mã băm cuối ${hash}`,
    elided: (count: number) =>
      `  Trong đó ${count} sự kiện riêng (kênh riêng, việc riêng của điểm cầu) chỉ có mã băm`,
    documents: (count: number) => `✓ Văn bản: ${count} tệp lập lại từ các sự kiện, giống từng byte`,
    key: (fingerprint: string) => `Dấu vân tay khóa: ${fingerprint}`,
    keyCompared: '✓ Khóa đúng dấu vân tay đã nêu',
    keyNotCompared:
      '! Hãy so dấu vân tay này với dấu vân tay mà thư ký phiên họp thấy trên trang Văn bản, hoặc chạy lại với --key',
    otherVersion: (theirs: string, ours: string) =>
      `! Gói do phiên bản ${theirs} lập, đang kiểm tra bằng phiên bản ${ours}: cách trình bày văn bản có thể khác`,
  },
  en: {
    unreadable: (path: string) => `${path}: cannot be read`,
    tooLarge: (path: string) => `${path}: is larger than 1 GiB, no bundle of Điểm Cầu`,
    noBundle: (path: string) => `${path}: is no bundle of Điểm Cầu`,
    whole: (path: string) => `${path}: WHOLE`,
    broken: (path: string) => `${path}: NOT WHOLE`,
    session: (title: string, sessionId: string) => `Session: ${title} (${sessionId})`,
    archive: (files: number) =>
      `✓ Archive: every byte in its place, none missing, none besides; ${files} files`,
    seal: '✓ The Ed25519 signature under the list of files is of the key below; every file has its hash',
    events: (count: number, hash: string) =>
      `✓ Events: an unbroken chain of ${count} hashes, the last ${hash}`,
    elided: (count: number) =>
      `  ${count} private ones among them (private channel, one point’s own matters) by their hashes alone`,
    documents: (count: number) =>
      `✓ Documents: ${count} files made anew from the events, the same byte by byte`,
    key: (fingerprint: string) => `Fingerprint of the key: ${fingerprint}`,
    keyCompared: '✓ The key has the fingerprint that was named',
    keyNotCompared:
      '! Compare it with the fingerprint that the session’s secretary sees on the record’s page, or run this again with --key',
    otherVersion: (theirs: string, ours: string) =>
      `! The bundle was written by version ${theirs} and is checked by version ${ours}: documents may be laid out differently`,
  },
} as const;

export interface Told {
  readonly path: string;
  readonly language: Language;
  readonly fingerprint: string | null;
  /** Of this program. */
  readonly version: string;
}

/**
 * The verdict in words, a line each. Titles, names and versions are whatever the bundle says: nothing in them
 * may move a terminal's cursor, begin a line or turn the reading direction round.
 */
export const verdictLines = (verdict: Verdict, told: Told): string[] =>
  wordsOf(verdict, told).map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\u{fffd}'));

function wordsOf(verdict: Verdict, told: Told): string[] {
  const { path, language, version } = told;
  const texts = verifyTexts[language];
  if (verdict.kind === 'noBundle') return [texts.noBundle(path)];
  if (verdict.kind === 'whole') return [texts.whole(path), ...checkedLines(verdict, told)];
  const { findings, fingerprint, software } = verdict;
  return [
    texts.broken(path),
    ...findings.map((each) => `✗ ${sentenceOf(each, language)}`),
    ...(software === null || software === version ? [] : [texts.otherVersion(software, version)]),
    ...(fingerprint === null ? [] : [texts.key(fingerprint)]),
  ];
}

function checkedLines(
  { manifest, fingerprint }: Extract<Verdict, { readonly kind: 'whole' }>,
  told: Told,
): string[] {
  const texts = verifyTexts[told.language];
  const elided = manifest.elided.reduce((sum, { events }) => sum + events.length, 0);
  return [
    texts.session(manifest.title, manifest.sessionId),
    texts.archive(manifest.files.length),
    texts.seal,
    texts.events(manifest.upTo, manifest.hash),
    ...(elided === 0 ? [] : [texts.elided(elided)]),
    texts.documents(manifest.files.length - 1),
    texts.key(fingerprint),
    told.fingerprint === null ? texts.keyNotCompared : texts.keyCompared,
  ];
}
