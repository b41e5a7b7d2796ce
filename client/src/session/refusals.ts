import { type RejectionCode, rejections, type Wording } from '@diemcau/shared/protocol/rejections';
import type { CommandType } from '@diemcau/shared/session/commands';

/** Refusals that the client gives itself, without the server. */
const localRefusals = {
  cutOff: {
    vi: 'Đang mất kết nối nên chưa thực hiện được việc này. Hãy thực hiện lại khi đã kết nối.',
    en: 'The link is down, so this cannot be done now. Do it again once the link is back.',
  },
  uncertain: {
    vi: 'Mất kết nối khi đang gửi nên chưa rõ máy chủ đã nhận hay chưa. Hãy xem lại khi đã kết nối.',
    en: 'The link was lost while this was being sent; it may or may not have arrived. Look again once the link is back.',
  },
  unreachable: {
    vi: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
    en: 'The server cannot be reached. Check your network and try again.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type RefusalCode = RejectionCode | keyof typeof localRefusals;

export interface CommandRefusal {
  /** The command's identifier. */
  readonly id: string;
  readonly type: CommandType;
  readonly code: RefusalCode;
  /** The payload's field at fault, as a path: `deadline.date`. */
  readonly field: string | null;
}

const wordings: Readonly<Record<RefusalCode, Wording>> = { ...rejections, ...localRefusals };

/** What was refused and what to do about it, in both languages. */
export const wordingOf = (code: RefusalCode): Wording => wordings[code];
