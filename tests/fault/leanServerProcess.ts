import { startLeanServer } from '../support/leanServer.ts';

/** A lean server in a process of its own, on DIEMCAU_DATA: for tests that kill it. */
const data = process.env.DIEMCAU_DATA;
if (data === undefined) throw new Error('DIEMCAU_DATA is missing');
const server = await startLeanServer(data);
process.stdout.write(`Điểm Cầu: ${server.url}\n`);
process.on('SIGTERM', () => {
  server.stop().then(() => process.exit(0));
});
