import { freshIdentifier } from '@diemcau/server/sessions/identifiers';
import { STATE_SHAPE } from '@diemcau/shared/session/state';
import { z } from 'zod';
import { serve } from '../harness/serve.ts';
import { percentile } from '../harness/statistics.ts';
import { type Contender, enterRequest, type Measured, measureRequest } from './messages.ts';
import { enter, type OnEvents, type Receiver } from './receiver.ts';
import { createTally, type Tally } from './tally.ts';

/** All receivers and the one sender, in one process. */
interface Crowd {
  readonly kind: Contender;
  readonly sender: Receiver;
  readonly receivers: readonly Receiver[];
  /** The number of the next message. */
  next: number;
}

/** `42["events",{"from":` comes before the number. */
const BEFORE_NUMBER = '42["events",{"from":'.length;
const AFTER = '42["events",'.length;
const AT_ONCE = 100;
/** The server tells of points that have come within a second; then it is quiet. */
const QUIET = 2_500;
const TEXT = 'Đề nghị các điểm cầu chuẩn bị ý kiến về nội dung tiếp theo của chương trình.';

let crowd: Crowd | null = null;
let tally: Tally | null = null;
let lastMessage = '';

const onEventsOf =
  (who: number): OnEvents =>
  (bytes, start, end, size) => {
    tally?.hear(who, numberAt(bytes, start + BEFORE_NUMBER), size);
    if (who === 0) lastMessage = bytes.toString('utf8', start + AFTER, end - 1);
  };

function numberAt(bytes: Buffer, offset: number): number {
  let number = 0;
  for (let place = offset; ; place += 1) {
    const digit = (bytes[place] ?? 0) - 48;
    if (digit < 0 || digit > 9) return number;
    number = number * 10 + digit;
  }
}

async function enterAll(input: unknown): Promise<void> {
  const request = enterRequest.parse(input);
  const { contender: kind, cookies, senderCookie } = request;
  const receivers: Receiver[] = [];
  for (let from = 0; from < cookies.length; from += AT_ONCE) {
    const some = cookies.slice(from, from + AT_ONCE);
    const entering = some.map((cookie, place) =>
      enter(kind, request, cookie, onEventsOf(from + place)),
    );
    receivers.push(...(await Promise.all(entering)));
  }
  if (kind === 'diemcau') await new Promise((resolve) => setTimeout(resolve, QUIET));
  const sender = await enter(kind, request, senderCookie, () => {});
  if (sender.welcome) await followAll(receivers, sender.welcome.seq);
  crowd = { kind, sender, receivers, next: sender.welcome ? sender.welcome.seq + 1 : request.next };
}

/** Receivers that know everything so far: what joining costs, the bench `join` measures. */
async function followAll(receivers: readonly Receiver[], afterSeq: number): Promise<void> {
  for (let from = 0; from < receivers.length; from += AT_ONCE) {
    await Promise.all(
      receivers.slice(from, from + AT_ONCE).map(({ wire, welcome, acknowledged }) => {
        const followed = acknowledged();
        const request = { afterSeq, shape: STATE_SHAPE, audience: welcome?.audience ?? null };
        wire.send(`420["resume",${JSON.stringify(request)}]`);
        return followed;
      }),
    );
  }
}

async function measure(input: unknown): Promise<Measured> {
  const { rounds, interval, template } = measureRequest.parse(input);
  if (!crowd) throw new Error('Nobody has entered');
  const { receivers } = crowd;
  const firstNumber = crowd.next;
  const deliveries = createTally(receivers.length, rounds, firstNumber);
  tally = deliveries;
  for (let round = 0; round < rounds; round += 1) {
    const pause = new Promise((resolve) => setTimeout(resolve, interval));
    await sendOne(crowd, deliveries, template);
    await pause;
  }
  tally = null;
  const { latencies, lost, outOfOrder, bytes } = deliveries.result();
  return {
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    max: percentile(latencies, 1),
    deliveries: latencies.length,
    lost,
    outOfOrder,
    bytesPerDelivery: bytes / latencies.length,
    template: lastMessage,
    firstNumber,
  };
}

async function sendOne(
  { kind, sender, next }: Crowd,
  deliveries: Tally,
  template: string | null,
): Promise<void> {
  const text = textOf(kind, next, template);
  const answered = kind === 'diemcau' ? sender.acknowledged() : Promise.resolve();
  await Promise.all([deliveries.send(next, () => sender.wire.send(text)), answered]);
  if (crowd) crowd.next += 1;
}

function textOf(kind: Contender, number: number, template: string | null): string {
  if (kind === 'diemcau') {
    const payload = { channel: 'all', text: TEXT };
    const command = { id: freshIdentifier(), type: 'sendMessage', payload };
    return `420["command",${JSON.stringify(command)}]`;
  }
  const message = numbered.parse(JSON.parse(template ?? ''));
  const events = message.events.map((event) => ({ ...event, seq: number }));
  const name = kind === 'socketio' ? 'say' : 'events';
  return `42["${name}",${JSON.stringify({ ...message, from: number, events })}]`;
}

const numbered = z.looseObject({
  from: z.int(),
  events: z.array(z.looseObject({ seq: z.int() })).length(1),
});

function leave(): void {
  for (const { wire } of [...(crowd?.receivers ?? []), ...(crowd ? [crowd.sender] : [])])
    wire.end();
  crowd = null;
}

serve({ enter: enterAll, measure, leave }, leave);
