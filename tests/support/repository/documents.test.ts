import { expect, test } from 'vitest';
import { brokenLinks, namesMissingFrom } from './documents.ts';

test('a name that the code does not know is told, from the last column alone', () => {
  const glossary = [
    'Not `here`.',
    '| điểm cầu | `point` | `Point`, `pointId` |',
    '| huyện | district | `District` |',
  ].join('\n');
  expect(namesMissingFrom('interface Point { pointId: string }', glossary)).toEqual(['District']);
});

test('a link to a file that is not there is told', () => {
  const texts = {
    'README.md':
      '[a](docs/a.md#part) [folder](docs) [gone](docs/gone.md) [out](https://example.org)',
    'docs/a.md': '[up](../README.md) [within](#part) [gone](b.md)',
  };
  expect(brokenLinks(texts)).toEqual(['README.md: docs/gone.md', 'docs/a.md: b.md']);
});
