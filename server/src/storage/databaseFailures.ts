import type { Wording } from '@diemcau/shared/protocol/rejections';
import { SQLITE, sqliteCode, systemCode } from './sqliteError.ts';

/** Each sentence names the file and says what to do, in one line. */
const sentences = {
  missing: (file) => ({
    vi: `Không tìm thấy cơ sở dữ liệu ${file}. Hãy kiểm tra DIEMCAU_DATA.`,
    en: `There is no database at ${file}. Check DIEMCAU_DATA.`,
  }),
  directoryForbidden: (file) => ({
    vi: `Không có quyền tạo hoặc ghi vào thư mục của ${file}. Hãy cấp quyền ghi hoặc chọn thư mục khác bằng DIEMCAU_DATA.`,
    en: `The folder of ${file} cannot be created or written to. Grant the right or name another folder in DIEMCAU_DATA.`,
  }),
  locked: (file) => ({
    vi: `Một máy chủ khác đang dùng ${file}. Hãy dừng máy chủ đó hoặc chọn thư mục khác bằng DIEMCAU_DATA.`,
    en: `Another process is using ${file}. Stop it or name another folder in DIEMCAU_DATA.`,
  }),
  readOnly: (file) => ({
    vi: `Tệp ${file} chỉ cho đọc. Hãy cấp quyền ghi cho tài khoản chạy máy chủ.`,
    en: `The file ${file} is read-only. Give the server's account the right to write it.`,
  }),
  notDatabase: (file) => ({
    vi: `Tệp ${file} không phải cơ sở dữ liệu SQLite. Hãy chuyển tệp đi nơi khác hoặc khôi phục từ bản sao lưu.`,
    en: `The file ${file} is not an SQLite database. Move it away or restore a backup.`,
  }),
  damaged: (file) => ({
    vi: `Cơ sở dữ liệu ${file} bị hỏng. Hãy giữ lại tệp này và khôi phục từ bản sao lưu.`,
    en: `The database ${file} is damaged. Keep the file and restore a backup.`,
  }),
  newerVersion: (file) => ({
    vi: `Cơ sở dữ liệu ${file} do phiên bản Điểm Cầu mới hơn tạo ra. Hãy cập nhật máy chủ.`,
    en: `The database ${file} was written by a newer version of Điểm Cầu. Update the server.`,
  }),
  olderVersion: (file) => ({
    vi: `Cơ sở dữ liệu ${file} thuộc phiên bản cũ. Hãy khởi động máy chủ một lần để nâng cấp.`,
    en: `The database ${file} is of an older version. Start the server once to bring it up to date.`,
  }),
  diskFull: (file) => ({
    vi: `Ổ đĩa chứa ${file} đã đầy. Hãy giải phóng dung lượng rồi khởi động lại.`,
    en: `The disk that holds ${file} is full. Free some space and start again.`,
  }),
  unusable: (file) => ({
    vi: `Không mở được cơ sở dữ liệu ${file}. Hãy kiểm tra ổ đĩa và quyền truy cập.`,
    en: `The database ${file} cannot be opened. Check the disk and the rights.`,
  }),
} as const satisfies Readonly<Record<string, (file: string) => Wording>>;

export type DatabaseFailureCode = keyof typeof sentences;

/** Why a database was not opened: something that whoever runs the server can put right. */
export interface DatabaseFailure {
  readonly ok: false;
  readonly code: DatabaseFailureCode;
  readonly message: Wording;
}

export const databaseFailure = (code: DatabaseFailureCode, file: string): DatabaseFailure => ({
  ok: false,
  code,
  message: sentences[code](file),
});

/** What an error met while opening means to the operator; null where only we can be at fault. */
export function databaseFailureCode(error: unknown): DatabaseFailureCode | null {
  switch (sqliteCode(error)) {
    case null:
      return systemFailureCode(error);
    case SQLITE.BUSY:
      return 'locked';
    case SQLITE.READONLY:
      return 'readOnly';
    case SQLITE.CORRUPT:
      return 'damaged';
    case SQLITE.FULL:
      return 'diskFull';
    case SQLITE.NOTADB:
      return 'notDatabase';
    // A statement or a schema of ours that is wrong.
    case SQLITE.ERROR:
    case SQLITE.CONSTRAINT:
      return null;
    default:
      return 'unusable';
  }
}

function systemFailureCode(error: unknown): DatabaseFailureCode | null {
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOTDIR':
    case 'EEXIST':
      return 'directoryForbidden';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull';
    case 'EIO':
    case 'EISDIR':
    case 'EMFILE':
    case 'ENFILE':
    case 'ELOOP':
    case 'ENAMETOOLONG':
      return 'unusable';
    default:
      return null;
  }
}
