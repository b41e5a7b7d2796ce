import type { Programme } from '@diemcau/shared/session/lifecycle/state';
import type { Level } from '@diemcau/shared/session/obstacles/state';
import type { ProgrammeReference } from '@diemcau/shared/session/schemas';
import { phraseFinder } from './wordSearch.ts';

/** What the words of an obstacle give away about it; never more than a suggestion. */
export interface Suggestion {
  readonly programmes: readonly ProgrammeReference[];
  readonly categoryId: string | null;
  readonly level: Level | null;
  readonly legalText: string | null;
  readonly since: string | null;
}

/** Phrases for each category, as such meetings speak; a longer phrase says more. */
const CATEGORY_PHRASES: Readonly<Record<string, readonly string[]>> = {
  guidance: [
    'văn bản hướng dẫn',
    'chưa có hướng dẫn',
    'chậm ban hành',
    'chưa ban hành',
    'thông tư hướng dẫn',
    'hướng dẫn thực hiện',
    'cơ chế chính sách',
    'thể chế',
  ],
  allocation: ['phân bổ vốn', 'phân bổ', 'giao vốn', 'giao kế hoạch vốn', 'kế hoạch vốn'],
  disbursement: ['giải ngân', 'tỷ lệ giải ngân', 'thanh toán vốn', 'kho bạc', 'quyết toán'],
  counterpart: ['đối ứng', 'vốn đối ứng'],
  integration: ['lồng ghép', 'lồng ghép nguồn vốn', 'lồng ghép các nguồn lực'],
  norms: ['định mức', 'đơn giá', 'suất đầu tư', 'lựa chọn dự án', 'danh mục dự án'],
  procedures: [
    'đấu thầu',
    'nhà thầu',
    'chủ trương đầu tư',
    'thủ tục đầu tư',
    'thẩm định',
    'phê duyệt dự án',
  ],
  land: [
    'giải phóng mặt bằng',
    'mặt bằng',
    'đất đai',
    'đất ở',
    'đất sản xuất',
    'quy hoạch',
    'đất rừng',
    'rừng',
    'mục đích sử dụng đất',
  ],
  beneficiaries: ['đối tượng', 'đối tượng thụ hưởng', 'địa bàn', 'tiêu chí', 'thụ hưởng'],
  decentralisation: ['phân cấp', 'ủy quyền', 'uỷ quyền', 'trao quyền'],
  organisation: [
    'biên chế',
    'thiếu cán bộ',
    'năng lực cán bộ',
    'trình độ cán bộ',
    'cán bộ kiêm nhiệm',
    'tổ chức bộ máy',
  ],
  coordination: ['phối hợp', 'chế độ báo cáo'],
  communication: ['tuyên truyền', 'ỷ lại', 'trông chờ', 'sự tham gia của người dân'],
  inspection: ['kiểm tra', 'giám sát', 'thanh tra', 'kiểm toán'],
  rearrangement: ['sáp nhập', 'sắp xếp đơn vị hành chính', 'chính quyền địa phương hai cấp'],
};

const LEVEL_PHRASES: readonly (readonly [Level, readonly string[]])[] = [
  ['central', ['trung ương', 'chính phủ', 'các bộ', 'bộ ngành', 'thủ tướng']],
  ['province', ['cấp tỉnh', 'ubnd tỉnh', 'hđnd tỉnh', 'các sở', 'sở ngành']],
  ['district', ['cấp huyện', 'ubnd huyện', 'hđnd huyện']],
  ['commune', ['cấp xã', 'ubnd xã', 'ubnd cấp xã']],
];

/** What a programme is called besides its name; it is recognised by a part of that name. */
const PROGRAMME_PHRASES: readonly { readonly name: string; readonly said: readonly string[] }[] = [
  { name: 'nông thôn mới', said: ['nông thôn mới', 'ntm'] },
  { name: 'giảm nghèo', said: ['giảm nghèo', 'gnbv'] },
  {
    name: 'dân tộc thiểu số',
    said: ['dân tộc thiểu số', 'vùng đồng bào dân tộc', 'dtts', 'dtts và mn'],
  },
];

const LEGAL_TEXT =
  /(?:(?:nghị định|thông tư|quyết định|nghị quyết|công văn|chỉ thị|luật)\s+(?:số\s+)?)?\d{1,5}\/(?:\d{4}\/)?[A-ZĐ][\p{L}\d]*(?:-[A-ZĐ][\p{L}\d]*)*/iu;
const SINCE =
  /(?<![\p{L}])từ\s+(?:(?:đầu|giữa|cuối)\s+)?(?:năm\s+\d{4}|tháng\s+\d{1,2}(?:[/-]\d{4}|\s+năm\s+\d{4})?|quý\s+[IV\d]+(?:[/-]\d{4}|\s+năm\s+\d{4})?|ngày\s+\d{1,2}\/\d{1,2}\/\d{4})/iu;
const PROJECT = /(?:tiểu dự án\s+(\d{1,2})[\s,]+(?:thuộc\s+|của\s+)?)?dự án\s+(\d{1,2})(?!\d)/iu;

/** Reads an obstacle's text for what it says about itself. Only programmes of the session are suggested. */
export function suggestFrom(text: string, programmes: readonly Programme[]): Suggestion {
  const normal = text.normalize('NFC');
  const has = phraseFinder(normal);
  return {
    programmes: suggestProgrammes(normal, has, programmes),
    categoryId: suggestCategory(has),
    level: LEVEL_PHRASES.find(([, phrases]) => phrases.some(has))?.[0] ?? null,
    legalText: LEGAL_TEXT.exec(normal)?.[0].trim() ?? null,
    since: SINCE.exec(normal)?.[0].trim() ?? null,
  };
}

/** The category of which most was said: phrases count by their words, and the first of equals stays. */
function suggestCategory(has: (phrase: string) => boolean): string | null {
  const weigh = (phrases: readonly string[]): number =>
    phrases.filter(has).reduce((sum, phrase) => sum + phrase.split(' ').length, 0);
  let best: string | null = null;
  let most = 0;
  for (const [categoryId, phrases] of Object.entries(CATEGORY_PHRASES)) {
    const weight = weigh(phrases);
    if (weight <= most) continue;
    most = weight;
    best = categoryId;
  }
  return best;
}

function suggestProgrammes(
  text: string,
  has: (phrase: string) => boolean,
  programmes: readonly Programme[],
): readonly ProgrammeReference[] {
  const named = programmes.filter(({ name }) =>
    PROGRAMME_PHRASES.some(
      (each) => name.vi.toLowerCase().includes(each.name) && each.said.some(has),
    ),
  );
  // "Dự án 3" alone is in every programme: it counts once one programme is meant.
  const [only] = named;
  const projectCode = named.length === 1 && only !== undefined ? projectIn(text, only) : null;
  return named.map(({ programmeId }) => ({ programmeId, projectCode }));
}

function projectIn(text: string, { projects }: Programme): string | null {
  const [, part, number] = PROJECT.exec(text) ?? [];
  if (number === undefined) return null;
  const code = part === undefined ? `DA${number}` : `DA${number}.${part}`;
  return projects.some((project) => project.code === code) ? code : null;
}
