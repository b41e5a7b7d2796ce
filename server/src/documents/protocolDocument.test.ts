import { readFileSync } from 'node:fs';
import { sessionCommands } from '@diemcau/shared/session/commands';
import { sessionEvents } from '@diemcau/shared/session/events';
import { expect, test } from 'vitest';
import { protocolDocument } from './protocolDocument.ts';

const committed = readFileSync(new URL('../../../docs/protocol.md', import.meta.url), 'utf8');

test('docs/protocol.md is what the schemas say; `npm run docs` writes it anew', () => {
  expect(committed).toBe(protocolDocument());
});

test('every command and every event is told', () => {
  for (const name of [...Object.keys(sessionCommands), ...Object.keys(sessionEvents)])
    expect(committed).toContain(`- \`${name}\` · `);
});
