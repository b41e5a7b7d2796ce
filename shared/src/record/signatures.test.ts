import { expect, test } from 'vitest';
import type { SignatureDetails } from '../session/documents/state.ts';
import { givenSignature } from './signatures.ts';

const given = (own: Partial<SignatureDetails>): SignatureDetails => ({
  prefix: null,
  onBehalfOf: null,
  office: null,
  otherOffice: null,
  name: null,
  ...own,
});

/** Annex 1, II.7.b: what stands before whom. */
test.each([
  [
    'for a collective',
    { prefix: 'TM.', onBehalfOf: 'Ban Chỉ đạo', office: 'Trưởng ban' },
    ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN'],
  ],
  [
    'in the head’s stead',
    { prefix: 'KT.', onBehalfOf: 'Chủ tịch', office: 'Phó Chủ tịch' },
    ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
  ],
  [
    'by the head’s order',
    { prefix: 'TL.', onBehalfOf: 'Chủ tịch', office: 'Chánh Văn phòng' },
    ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
  ],
  [
    'by the head’s delegation',
    { prefix: 'TUQ.', onBehalfOf: 'Giám đốc', office: 'Trưởng phòng' },
    ['TUQ. GIÁM ĐỐC', 'TRƯỞNG PHÒNG'],
  ],
  ['as acting head', { prefix: 'Q.', office: 'Giám đốc' }, [null, 'Q. GIÁM ĐỐC']],
  ['as the head', { office: 'Chủ tịch' }, [null, 'CHỦ TỊCH']],
] as const)('one who signs %s', (_how, details, [authority, office]) => {
  expect(givenSignature(given(details))).toMatchObject({ authority, office });
});

test('an office held elsewhere stands above the name', () => {
  const signature = givenSignature(
    given({ otherOffice: 'Phó Chủ tịch Ủy ban nhân dân tỉnh', name: 'Ngọc Ảnh' }),
  );
  expect(signature).toMatchObject({
    otherOffice: 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH',
    name: 'Ngọc Ảnh',
  });
});
