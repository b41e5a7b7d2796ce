import { programmes } from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import { suggestFrom } from './suggest.ts';

const from = (text: string) => suggestFrom(text, programmes);

test('the words of an obstacle give away its category', () => {
  expect(from('Tỷ lệ giải ngân vốn sự nghiệp còn thấp').categoryId).toBe('disbursement');
  expect(from('Chưa bố trí được vốn đối ứng').categoryId).toBe('counterpart');
  expect(from('Vướng giải phóng mặt bằng, quy hoạch rừng').categoryId).toBe('land');
  expect(from('Trời mưa').categoryId).toBeNull();
});

test('the category of which most is said is suggested', () => {
  const text = 'Chậm ban hành văn bản hướng dẫn thực hiện nên phân bổ khó';
  expect(from(text).categoryId).toBe('guidance');
});

test('a programme of the session is recognised by what it is called', () => {
  expect(from('Xã nông thôn mới thiếu vốn').programmes).toEqual([
    { programmeId: 'programme-new-rural', projectCode: null },
  ]);
  expect(from('NTM').programmes).toHaveLength(1);
  expect(suggestFrom('nông thôn mới', []).programmes).toEqual([]);
});

test('a project is recognised once its programme is, and where the programme has it', () => {
  expect(from('Dự án 2 giảm nghèo chưa giao vốn').programmes).toEqual([
    { programmeId: 'programme-poverty', projectCode: 'DA2' },
  ]);
  expect(from('Dự án 9 giảm nghèo').programmes[0]?.projectCode).toBeNull();
  expect(from('Dự án 2').programmes).toEqual([]);
});

test('marks count where they are typed, and are not needed where none are', () => {
  expect(from('Đơn vị đã đạt ở mức cao').categoryId).toBeNull();
  expect(from('vuong giai phong mat bang').categoryId).toBe('land');
  expect(from('Trung bình các hộ').categoryId).toBeNull();
});

test('level, legal text and beginning are read where they are written', () => {
  expect(from('Các bộ, ngành Trung ương chậm ban hành').level).toBe('central');
  expect(from('Theo Nghị định số 27/2022/NĐ-CP, chưa rõ').legalText).toBe(
    'Nghị định số 27/2022/NĐ-CP',
  );
  expect(from('Nghị quyết 88/NQ-HĐND').legalText).toBe('Nghị quyết 88/NQ-HĐND');
  expect(from('Kéo dài từ đầu năm 2022 đến nay').since).toBe('từ đầu năm 2022');
  expect(from('Tỷ lệ 10/20 xã').legalText).toBeNull();
});
