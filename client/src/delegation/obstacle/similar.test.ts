import { expect, test } from 'vitest';
import { indexForSimilarity, similarTo } from './similar.ts';

const texts = [
  'Văn bản của các bộ, ngành Trung ương hướng dẫn thực hiện chương trình còn chậm ban hành.',
  'Tỷ lệ giải ngân vốn sự nghiệp thấp do chưa có định mức.',
  'Đội ngũ cán bộ cấp xã còn thiếu, kiêm nhiệm nhiều việc.',
];
const index = indexForSimilarity(texts, (text) => text);

test('what says the same in other words is found, most alike first', () => {
  expect(similarTo(index, 'Chậm ban hành văn bản hướng dẫn')).toEqual([texts[0]]);
});

test('marks and case do not matter', () => {
  expect(similarTo(index, 'GIAI NGAN von su nghiep thap')).toEqual([texts[1]]);
});

test('nothing is offered for a word or two, nor for another matter', () => {
  expect(similarTo(index, 'văn bản')).toEqual([]);
  expect(similarTo(index, 'Đường vào bản bị sạt lở sau mưa lũ')).toEqual([]);
});

test('words that all obstacles share do not make two alike', () => {
  const many = indexForSimilarity(
    Array.from({ length: 50 }, (_each, place) => `Chương trình mục tiêu quốc gia thứ ${place}`),
    (text) => text,
  );
  expect(
    similarTo(many, 'Chương trình mục tiêu quốc gia: sạt lở đường liên bản Huổi Khon'),
  ).toEqual([]);
});

test('at most as many as asked for', () => {
  const twins = indexForSimilarity(
    ['giải ngân vốn chậm', 'giải ngân vốn rất chậm'],
    (text) => text,
  );
  expect(similarTo(twins, 'giải ngân vốn chậm', 1)).toHaveLength(1);
});
