import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment gives the defaults', () => {
  const reading = readConfig({ PORT: '' });
  expect(reading).toMatchObject({
    ok: true,
    config: {
      PORT: 3000,
      HOST: null,
      DIEMCAU_SAMPLE: true,
      MEDIA: true,
      POLLING: false,
      ALLOWED_ORIGINS: [],
    },
  });
});

test('origins are told apart by commas and reduced to scheme, host and port', () => {
  const reading = readConfig({ ALLOWED_ORIGINS: 'https://a.vn/, http://b.vn:8080' });
  expect(reading).toMatchObject({
    config: { ALLOWED_ORIGINS: ['https://a.vn', 'http://b.vn:8080'] },
  });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['DIEMCAU_SAMPLE', 'yes'],
  ['LOG_LEVEL', 'loud'],
  ['ALLOWED_ORIGINS', 'a.vn'],
  ['TRUST_PROXY', 'true'],
  ['PUBLIC_URL', 'ftp://a.vn'],
])('%s=%s is refused in one line that names it', (name, value) => {
  const reading = readConfig({ [name]: value });
  expect(reading.ok).toBe(false);
  if (reading.ok) return;
  expect(reading.message).toMatch(new RegExp(`^${name}="${value}": .+$`));
});

test('a secret is not repeated', () => {
  const reading = readConfig({ METRICS_TOKEN: 'short' });
  expect(reading.ok ? '' : reading.message).not.toContain('short');
});
