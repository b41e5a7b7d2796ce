import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import { expect, test } from 'vitest';
import { asAdministrator, startSampleApi } from './testing.ts';

test('a secretary by invitation takes over from a committee that an account has chosen, and chooses none', async () => {
  const api = await startSampleApi();
  const account = await asAdministrator(api);
  const invited = await api.enter('secretary');
  const path = `/api/sessions/${api.sessionId}`;
  const committeeId = api.committee.committees()[0]?.committeeId ?? '';
  const codeOf = async (text: Promise<{ readonly text: string }>) =>
    apiRefusal.parse(JSON.parse((await text).text)).code;

  // the body that meets is called like the committee: anybody who may edit the session can call it so
  expect(await codeOf(invited.get(`${path}/take-over`))).toBe('forbidden');
  expect(await codeOf(invited.post(`${path}/take-over`))).toBe('forbidden');
  expect(await codeOf(account.get(`${path}/take-over`))).toBe('nothingToTakeOver');
  expect(await codeOf(invited.put(`${path}/committee`, { committeeId }))).toBe('forbidden');

  expect((await account.put(`${path}/committee`, { committeeId })).status).toBe(200);
  expect(await codeOf(invited.get(`${path}/take-over`))).toBe('nothingToTakeOver');
  expect(await codeOf(invited.post(`${path}/take-over`))).toBe('nothingToTakeOver');
});
