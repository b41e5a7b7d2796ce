import { expect, test } from 'vitest';
import { asSentence, flat, goingOn, listed, nameInside } from './sentence.ts';

test.each([
  ['Văn bản Trung ương chậm ban hành', 'Văn bản Trung ương chậm ban hành.'],
  ['đến nay vẫn còn chậm ban hành. ', 'Đến nay vẫn còn chậm ban hành.'],
  ['Chưa thống nhất trong tham mưu…', 'Chưa thống nhất trong tham mưu…'],
  ['Chưa thống nhất trong tham mưu...', 'Chưa thống nhất trong tham mưu...'],
  ['Đã hoàn thành./.', 'Đã hoàn thành.'],
  [
    'Vướng mắc:\n- vốn chậm phân bổ;\n- thiếu định mức.',
    'Vướng mắc: vốn chậm phân bổ; thiếu định mức.',
  ],
  ['ủy ban đã họp', 'Ủy ban đã họp.'],
])('%j becomes the sentence %j', (text, sentence) => {
  expect(asSentence(text)).toBe(sentence);
});

test('a text of marks alone stays what it is', () => {
  expect(flat('…')).toBe('…');
  expect(flat('.')).toBe('.');
});

test.each([
  ['Tổng hợp báo cáo', 'tổng hợp báo cáo'],
  ['UBND các huyện rà soát', 'UBND các huyện rà soát'],
  ['Ủy ban nhân dân các huyện rà soát', 'Ủy ban nhân dân các huyện rà soát'],
  ['Nghị định số 27 chưa có hướng dẫn', 'Nghị định số 27 chưa có hướng dẫn'],
  ['Sở Tài chính thẩm định', 'Sở Tài chính thẩm định'],
  ['Điện Biên Đông còn thiếu vốn', 'Điện Biên Đông còn thiếu vốn'],
  ['Đến nay chưa ban hành', 'đến nay chưa ban hành'],
  ['Trình UBND tỉnh', 'trình UBND tỉnh'],
  ['Trình Chính phủ', 'trình Chính phủ'],
  ['Đôn đốc Sở Tài chính', 'đôn đốc Sở Tài chính'],
])('%j goes on a sentence as %j', (text, words) => {
  expect(goingOn(text)).toBe(words);
});

test.each([
  ['Huyện Mường Nhé', 'huyện Mường Nhé'],
  ['Thành phố Điện Biên Phủ', 'thành phố Điện Biên Phủ'],
  ['Các địa phương', 'các địa phương'],
  ['Sở Kế hoạch và Đầu tư', 'Sở Kế hoạch và Đầu tư'],
  ['Xây dựng', 'Xây dựng'],
])('the name %j stands in a sentence as %j', (name, words) => {
  expect(nameInside(name)).toBe(words);
});

test('names are listed with "và" before the last', () => {
  expect(listed(['A'])).toBe('A');
  expect(listed(['A', 'B'])).toBe('A và B');
  expect(listed(['A', 'B', 'C'])).toBe('A, B và C');
});
