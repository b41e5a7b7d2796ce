import type { AgendaItemDetails } from '../session/agenda/state.ts';
import type { Presence } from '../session/attendance/state.ts';
import type { Level, OutcomeKind } from '../session/obstacles/state.ts';
import type { SolutionGroup } from '../session/solutions/state.ts';
import type { Choice } from '../session/votes/state.ts';
import type { RecordSource } from './model.ts';

/** The record is a Vietnamese document; these are its fixed words. */
export const outcomeWords: Readonly<Record<OutcomeKind, string>> = {
  resolved: 'Đã giải quyết tại phiên họp',
  directive: 'Giao nhiệm vụ',
  recommendedToCentral: 'Kiến nghị Trung ương',
  noted: 'Tiếp thu',
  notTakenUp: 'Không xem xét',
};

export const levelWords: Readonly<Record<Level, string>> = {
  central: 'Trung ương',
  province: 'Tỉnh',
  district: 'Huyện',
  commune: 'Xã',
};

export const presenceWords: Readonly<Record<Presence, string>> = {
  unmarked: 'Chưa điểm danh',
  inPerson: 'Có mặt trực tiếp',
  online: 'Có mặt trực tuyến',
  excused: 'Vắng mặt có lý do',
  absent: 'Vắng mặt',
};

export const itemKindWords: Readonly<Record<AgendaItemDetails['kind'], string>> = {
  report: 'Báo cáo',
  discussion: 'Thảo luận',
  decision: 'Quyết định',
  toNote: 'Thông tin',
};

export const choiceWords: Readonly<Record<Choice, string>> = {
  approve: 'Tán thành',
  reject: 'Không tán thành',
  abstain: 'Không biểu quyết',
};

export const solutionGroupWords: Readonly<Record<SolutionGroup, string>> = {
  mechanisms: 'Cơ chế, chính sách, hướng dẫn thực hiện',
  coordination: 'Phối hợp giữa các cấp, các ngành',
  decentralisation: 'Phân cấp quản lý, trao quyền',
  resources: 'Sử dụng, lồng ghép nguồn lực',
  communication: 'Thông tin, tuyên truyền',
  monitoring: 'Theo dõi, kiểm tra, giám sát',
};

export const sourceWords: Readonly<Record<RecordSource['kind'], string>> = {
  session: 'Phiên họp',
  point: 'Điểm cầu',
  person: 'Đại biểu',
  agendaItem: 'Nội dung chương trình',
  speech: 'Phát biểu',
  obstacle: 'Khó khăn, vướng mắc',
  answer: 'Trả lời',
  solution: 'Giải pháp',
  figure: 'Số liệu',
  directive: 'Nhiệm vụ',
  vote: 'Biểu quyết',
  conclusion: 'Kết luận',
};

/** Where the secretary still has to write: a thing that nobody told the program. */
export const BLANK = '………………………………';

/** "07" for 7: numbers below ten carry a zero (30/2020/NĐ-CP, Phụ lục I, mục II.3.c). */
export const withZero = (number: number): string => String(number).padStart(2, '0');

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const;

/** "I" for 1; the record has no more than twelve parts at one level. */
export function roman(place: number): string {
  const number = ROMAN[place - 1];
  if (number === undefined) throw new RangeError(`No Roman number is kept for ${place}`);
  return number;
}

/** The letters of points in a clause, in the order of the Vietnamese alphabet. */
const LETTERS = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');

/** "a)" for 1 … "y)" for 23, then "a1)" (30/2020/NĐ-CP, Phụ lục I, mục II.6.đ gives the alphabet; it knows no more). */
export const letter = (place: number): string => {
  const round = Math.floor((place - 1) / LETTERS.length);
  return `${LETTERS[(place - 1) % LETTERS.length]}${round === 0 ? '' : round})`;
};
