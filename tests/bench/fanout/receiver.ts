import { z } from 'zod';
import type { Contender, Opened } from './messages.ts';
import { connectWire, type WireClient } from './wireClient.ts';

/** One connection of the load generator. */
export interface Receiver {
  readonly wire: WireClient;
  /** What the server said on entering; ours alone says something. */
  readonly welcome: Welcome | null;
  /** The next acknowledgement that comes; throws on a refusal. */
  acknowledged(): Promise<void>;
}

const welcome = z.object({ seq: z.int(), audience: z.string() });
export type Welcome = z.infer<typeof welcome>;

export type OnEvents = (bytes: Buffer, start: number, end: number, size: number) => void;

/** The fifth character of `42["events",…` tells Socket.IO's events apart. */
const NAME = 4;
const E = 'e'.charCodeAt(0);
const EVENT_WITH_NAME = /^42\["(\w+)",(.*)\]$/s;

/** Connects and resolves when the server has let it in. */
export function enter(
  kind: Contender,
  { port, sessionId }: Opened,
  cookie: string,
  onEvents: OnEvents,
): Promise<Receiver> {
  const { promise, resolve, reject } = Promise.withResolvers<Receiver>();
  let answer: PromiseWithResolvers<void> | null = null;
  const fail = (why: string): void => {
    reject(new Error(why));
    answer?.reject(new Error(why));
  };
  const letIn = (greeting: Welcome | null): void =>
    resolve({
      wire,
      welcome: greeting,
      acknowledged: () => {
        answer = Promise.withResolvers();
        return answer.promise;
      },
    });
  const answered = (text: string): void =>
    text.includes('"ok":true') ? answer?.resolve() : answer?.reject(new Error(text));
  const spokenTo = (text: string): void => {
    const [, name, argument = ''] = EVENT_WITH_NAME.exec(text) ?? [];
    if (name === 'welcome') letIn(welcome.parse(JSON.parse(argument)));
    if (name === 'goodbye') fail(text);
  };
  /** Everything but events: few, so that it may cost something. */
  const hear = (text: string): void => {
    if (text.startsWith('0')) wire.send(`40${JSON.stringify({ sessionId, cookie })}`);
    else if (text === '2') wire.send('3');
    else if (text.startsWith('40') && kind !== 'diemcau') letIn(null);
    else if (text.startsWith('44')) fail(text);
    else if (text.startsWith('43')) answered(text);
    else spokenTo(text);
  };
  const wire: WireClient = connectWire({
    port,
    path: kind === 'relay' ? '/' : '/socket.io/?EIO=4&transport=websocket',
    cookie,
    onText: (bytes, start, end, size) => {
      if (bytes[start + NAME] === E) onEvents(bytes, start, end, size);
      else hear(bytes.toString('utf8', start, end));
    },
    onGone: fail,
  });
  return promise;
}
