import { defineTexts } from '../../i18n/texts.ts';

const kibibytes = (bytes: number): number => Math.ceil(bytes / 1024);

export const bundleTexts = defineTexts({
  vi: {
    bundle: 'Gói hồ sơ',
    help: 'Mọi văn bản ở mọi định dạng, các sự kiện và bản kê có chữ ký của máy chủ. Ai có gói đều kiểm tra được bằng lệnh “npx diemcau verify”, không cần mạng. Kênh riêng không nằm trong gói.',
    make: (upTo: number) => `Lập gói đến sự kiện ${upTo}`,
    progress: (done: number, total: number | null) =>
      total === null ? 'Đang chờ lập gói…' : `Đang lập gói: ${done}/${total} tệp`,
    cancel: 'Hủy lập gói',
    download: (upTo: number, bytes: number) =>
      `Tải gói hồ sơ đến sự kiện ${upTo} (${kibibytes(bytes)} KiB, giữ 15 phút)`,
    failed: 'Chưa lập được gói hồ sơ',
    fingerprint: 'Dấu vân tay khóa của máy chủ:',
  },
  en: {
    bundle: 'Bundle',
    help: 'Every document in every format, the events, and a list signed by the server. Whoever has it can check it with “npx diemcau verify”, without a network. The private channel is not in it.',
    make: (upTo) => `Make the bundle up to event ${upTo}`,
    progress: (done, total) =>
      total === null ? 'The bundle is waiting…' : `Making the bundle: ${done} of ${total} files`,
    cancel: 'Cancel the bundle',
    download: (upTo, bytes) =>
      `Download the bundle up to event ${upTo} (${kibibytes(bytes)} KiB, kept 15 minutes)`,
    failed: 'The bundle could not be made',
    fingerprint: 'Fingerprint of the server’s key:',
  },
});
