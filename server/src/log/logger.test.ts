import { expect, test } from 'vitest';
import { createLogger } from './logger.ts';

test('what is secret or was written in a session is cut out of the log', () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => lines.push(line) });
  logger.info(
    { headers: { cookie: 'c00kie' }, command: { type: 'x', payload: 'pr1vate' } },
    'said',
  );
  expect(lines.join('')).toContain('"type":"x"');
  expect(lines.join('')).not.toMatch(/c00kie|pr1vate/);
});
