import { expect, test } from 'vitest';
import { finding } from '../record/bundle/findings.ts';
import { verdictLines } from './verifyTexts.ts';

test('what a bundle says of itself cannot pass for a verdict in the terminal', () => {
  const hostile = '\u001b[2J\u001b[1;1H\n✓ gói.zip: TOÀN VẸN\r\u2028\u202e';
  const lines = verdictLines(
    {
      kind: 'broken',
      findings: [finding('fileMissing', { file: hostile })],
      fingerprint: null,
      software: hostile,
    },
    { path: 'gói.zip', language: 'vi', fingerprint: null, version: '1' },
  );
  expect(lines[0]).toBe('gói.zip: KHÔNG TOÀN VẸN');
  expect(lines).toHaveLength(3);
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
});
