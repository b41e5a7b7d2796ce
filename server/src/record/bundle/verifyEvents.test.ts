import { constants } from 'node:buffer';
import { EVENTS_FILE } from '@diemcau/shared/verify/manifest';
import { expect, test } from 'vitest';
import { finding } from './findings.ts';
import { brokenEvent } from './verifyEvents.ts';

test('more events than fit into memory as a text are told of as unreadable', () => {
  const bytes = Buffer.alloc(constants.MAX_STRING_LENGTH + 1);
  expect(brokenEvent(bytes)).toEqual(finding('eventUnreadable', { file: EVENTS_FILE, event: 1 }));
});
