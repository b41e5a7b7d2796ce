import { join } from 'node:path';
import type { EventStore } from '@diemcau/server/eventStore/eventStore';
import { DATABASE_FILE } from '@diemcau/server/storage/database';
import { temporaryFolder } from '../../support/server.ts';
import { serve } from '../harness/serve.ts';
import { castOf, type Speaker } from '../story/speaker.ts';
import { prepareSession } from '../story/temporarySession.ts';
import { bareInserts, type CommandRows, rowsWritten } from './bareInserts.ts';
import { runRequest, SENDERS, type Speed } from './messages.ts';
import { speedOf } from './timing.ts';

const TEXT =
  'Đề nghị Ban Chỉ đạo xem xét, hướng dẫn địa phương tổ chức thực hiện; nội dung này dùng để đo tốc độ ghi.';
/** One by one is slow and steady: fewer of them tell as much. */
const ONE_BY_ONE = 2_000;

const folder = temporaryFolder();
const groups: number[] = [];
let written: readonly CommandRows[] = [];

/** Notes how many commands each append stores together. */
const watched = (store: EventStore): EventStore => ({
  ...store,
  append: (request) => {
    groups.push(request.answers.length);
    return store.append(request);
  },
});

/** Each sender sends its next command when the last one is acknowledged. */
async function run(input: unknown): Promise<Speed> {
  const { commands } = runRequest.parse(input);
  const { rooms, sessionId, close } = await prepareSession(folder.path, watched);
  const { secretary, points } = await castOf(rooms, sessionId);
  await secretary.say('openSession', {});
  const share = Math.floor(commands / SENDERS);
  const senders = Array.from({ length: SENDERS }, (_, place) => points[place % points.length]);
  await sendAll(senders, Math.min(share, 20), []);
  groups.length = 0;
  const waits: number[] = [];
  const began = performance.now();
  await sendAll(senders, share, waits);
  const took = performance.now() - began;
  const commits = groups.length;
  await close();
  written = rowsWritten(join(folder.path, DATABASE_FILE)).slice(-share * SENDERS);
  return speedOf(waits, share * SENDERS, took, commits);
}

const sendAll = (senders: readonly (Speaker | undefined)[], count: number, waits: number[]) =>
  Promise.all(
    senders.map(async (sender) => {
      for (let number = 0; number < count; number += 1) {
        const began = performance.now();
        await sender?.say('sendMessage', { channel: 'all', text: `${TEXT} ${number}` });
        waits.push(performance.now() - began);
      }
    }),
  );

serve(
  {
    run,
    grouped: () => bareInserts(folder.path, 'grouped', written, groups),
    oneByOne: () => {
      const some = written.slice(0, ONE_BY_ONE);
      return bareInserts(
        folder.path,
        'one-by-one',
        some,
        some.map(() => 1),
      );
    },
  },
  folder.release,
);
