import type { RecordModel } from '@diemcau/shared/record/model';
import { recordSchema } from '@diemcau/shared/record/schema';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { format } from './format.ts';

const HOSTILE = '<script>alert(1)</script> *đậm* | =1+1 \u0000\u202E ]]> & "ậ" {{MERGEFIELD}}';

const record: RecordModel = {
  format: 'diemcau-record',
  formatVersion: 1,
  document: 'notice',
  sessionId: 'session-1',
  title: 'Phiên họp',
  upTo: 3,
  hash: 'a'.repeat(64),
  verificationAddress: null,
  state: 'approved',
  status: 'approved',
  replaces: null,
  conclusionsVersion: 1,
  heading: {
    superior: 'Tỉnh Điện Biên',
    body: 'Ban Chỉ đạo',
    symbol: 'TB-BCĐ',
    place: 'Điện Biên',
    date: '2022-08-10',
    kind: 'THÔNG BÁO',
    subject: 'Kết luận phiên họp',
    number: 5,
    issuedOn: '2022-08-10',
  },
  opening: [{ number: null, text: 'Ngày 10 tháng 8 năm 2022.', sources: [] }],
  sections: [
    {
      sectionId: 'assessment',
      number: 'I.',
      heading: 'ĐÁNH GIÁ CHUNG',
      entries: [
        { number: '1.', text: HOSTILE, sources: [{ kind: 'obstacle', id: 'o1', events: [2] }] },
      ],
      table: null,
      sections: [],
    },
  ],
  closing: { number: null, text: 'Trên đây là kết luận./.', sources: [] },
  signature: {
    authority: 'TM. BAN CHỈ ĐẠO',
    office: null,
    name: 'Lê Thành Đô',
    otherOffice: null,
  },
  secretarySignature: null,
  recipients: ['Huyện Mường Nhé', 'Lưu: VT.'],
  annexes: [
    {
      sectionId: 'directives',
      number: 'Phụ lục I',
      heading: 'NHIỆM VỤ ĐƯỢC GIAO',
      entries: [],
      table: {
        columns: [
          { title: 'Số', share: 1 },
          { title: 'Nhiệm vụ', share: 6 },
        ],
        rows: [{ cells: ['1', HOSTILE], sources: [] }],
        note: null,
      },
      sections: [],
    },
  ],
};

const documentXml = async (): Promise<string> => {
  const { bytes } = await format(record, 'docx');
  const xml = unzipSync(bytes)['word/document.xml'];
  if (xml === undefined) throw new Error('no document part');
  return strFromU8(xml);
};

test('the same record gives the same bytes in every format', async () => {
  for (const wanted of ['json', 'md', 'docx', 'pdf'] as const) {
    const [first, second] = [
      await format(record, wanted),
      await format(structuredClone(record), wanted),
    ];
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
  }
});

test('the JSON reads back by the published schema', async () => {
  const { bytes } = await format(record, 'json');
  expect(recordSchema.parse(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(record);
});

test('hostile text stands in the DOCX as text, and nothing that XML cannot hold', async () => {
  const xml = await documentXml();
  expect(xml).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(xml).not.toContain('\u0000');
  expect(xml).toContain('[U+0000]');
  expect(xml).toContain('[U+202E]');
});

test('hostile text stands in the Markdown escaped', async () => {
  const text = new TextDecoder().decode((await format(record, 'md')).bytes);
  expect(text).toContain('&lt;script>');
  expect(text).toContain('\\*đậm\\* \\|');
  expect(text).not.toContain('<script');
});

test('the DOCX has the head, the title, the sections as headings and the signature of a notice', async () => {
  const xml = await documentXml();
  for (const text of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'TỈNH ĐIỆN BIÊN',
    'Số: 05/TB-BCĐ',
    'Điện Biên, ngày 10 tháng 8 năm 2022',
    'THÔNG BÁO',
    'Kết luận phiên họp',
    'I. ĐÁNH GIÁ CHUNG',
    'TM. BAN CHỈ ĐẠO',
    'Lê Thành Đô',
    'Nơi nhận:',
  ]) {
    expect(xml).toContain(text);
  }
  expect(xml).toContain('w:val="Heading1"');
  expect(xml).toContain('<w:tblHeader');
});

test('the file is named for its date, a draft as such', async () => {
  expect((await format(record, 'docx')).filename).toBe('Thông báo kết luận 10-8-2022.docx');
  expect((await format({ ...record, state: 'draft' }, 'md')).filename).toBe(
    'Thông báo kết luận 10-8-2022 (dự thảo).md',
  );
});
