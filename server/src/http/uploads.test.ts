import { connect } from 'node:net';
import { issuedAgencyLink } from '@diemcau/shared/protocol/api/followUp';
import { apiRefusal } from '@diemcau/shared/protocol/api/refusal';
import { expect, test } from 'vitest';
import { usualLimits } from '../access/rateLimits.ts';
import { seedCommittee } from '../sample/setUpSample.ts';
import { freshIdentifier } from '../sessions/identifiers.ts';
import { asAdministrator, startTestApi } from './testing.ts';

const COMMITTEE = 'ban-chi-dao-chuong-trinh-muc-tieu-quoc-gia';
const UPLOAD = '/api/agency/attachments?filename=a.pdf';
const PDF = Buffer.from('%PDF-1.7\n');

async function start(options: Parameters<typeof startTestApi>[0] = {}) {
  const api = await startTestApi(options);
  seedCommittee(api.committee);
  const unitId = api.committee.units()[0]?.unitId ?? '';
  const secretary = await asAdministrator(api);
  const terms = { unitId, label: null, expiresAt: null };
  const made = await secretary.post(`/api/committees/${COMMITTEE}/links`, terms);
  const agency = await api.browser();
  const secret = made.as(issuedAgencyLink).url.split('#')[1];
  await agency.post('/api/agency/exchange', { secret });
  const send = async (path: string, type: string, body: string | Buffer) => {
    const response = await fetch(api.url + path, {
      method: 'POST',
      headers: { cookie: agency.cookies(), origin: api.url, 'content-type': type },
      body: typeof body === 'string' ? body : new Uint8Array(body),
      signal: AbortSignal.timeout(5_000),
    });
    return { status: response.status, text: await response.text() };
  };
  return { ...api, agency, send };
}

test('an upload that says it is JSON is answered at once', async () => {
  const { send } = await start();
  const answer = await send(UPLOAD, 'application/json', '{}');
  expect(apiRefusal.parse(JSON.parse(answer.text))).toMatchObject({
    code: 'malformed',
    field: 'Content-Type',
  });
});

test('bytes are taken where files are uploaded and nowhere else', async () => {
  const { agency, send } = await start();
  const answer = await send('/api/agency/leave', 'application/octet-stream', PDF);
  expect(apiRefusal.parse(JSON.parse(answer.text)).code).toBe('malformed');
  expect((await agency.get('/api/agency')).status).toBe(200);
});

test('a file that goes on without end is refused while it comes', async () => {
  const { url, agency } = await start();
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  const answer = new Promise<string>((resolve) => {
    socket.once('data', (data) => resolve(String(data)));
  });
  const head = [
    `POST ${UPLOAD} HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Origin: ${url}`,
    `Cookie: ${agency.cookies()}`,
    'Content-Type: application/octet-stream',
    'Transfer-Encoding: chunked',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  const mebibyte = Buffer.alloc(1024 * 1024, PDF);
  for (let count = 0; count < 11; count += 1) {
    socket.write(`${mebibyte.length.toString(16)}\r\n`);
    socket.write(mebibyte);
    socket.write('\r\n');
  }
  expect(await answer).toContain('413');
  socket.destroy();
});

test('an agency’s commands are counted by its link', async () => {
  const limits = { ...usualLimits, reports: { points: 2, seconds: 60 } };
  const { agency } = await start({ limits });
  const command = () => ({ id: freshIdentifier(), type: 'reportProgress', payload: {} });
  const codes = [];
  for (let count = 0; count < 3; count += 1) {
    codes.push((await agency.post('/api/agency/commands', command())).as(apiRefusal).code);
  }
  expect(codes).toEqual(['malformed', 'malformed', 'tooFast']);
});
