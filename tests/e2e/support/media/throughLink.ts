import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Which ways to the media worker a page is told of. */
export interface Ways {
  /** The UDP port to use instead of the worker's own; null closes UDP. */
  readonly udp: number | null;
  readonly tcp: 'asTold' | 'closed';
}

const candidate = z.looseObject({ protocol: z.enum(['udp', 'tcp']), port: z.int() });
/** The answer to `media:createTransport`, as far as it says where the worker is. */
const opened = z.tuple([z.looseObject({ iceCandidates: z.array(candidate) })]);
/** An acknowledgement as Socket.IO writes it: its number, then its JSON. */
const ACKNOWLEDGEMENT = /^(43\d+)(\[.*\])$/s;

/**
 * Puts another network between a page and the media worker: the addresses in the server's answers are
 * changed on their way, everything else passes as it is. Before the page is opened.
 * @param waysFor is told the worker's own UDP port, once.
 */
export async function throughLink(
  page: Page,
  waysFor: (workerPort: number) => Promise<Ways>,
): Promise<void> {
  let ways: Promise<Ways> | null = null;
  const changed = async (message: string): Promise<string> => {
    const [, head, json] = ACKNOWLEDGEMENT.exec(message) ?? [];
    const parsed = json === undefined ? null : opened.safeParse(JSON.parse(json));
    if (!parsed?.success) return message;
    const [answer] = parsed.data;
    const workerPort = answer.iceCandidates.find(({ protocol }) => protocol === 'udp')?.port;
    if (workerPort === undefined) throw new Error('The server named no way over UDP.');
    ways ??= waysFor(workerPort);
    const { udp, tcp } = await ways;
    const iceCandidates = answer.iceCandidates.flatMap((each) => {
      if (each.protocol === 'tcp') return tcp === 'asTold' ? [each] : [];
      return udp === null ? [] : [{ ...each, port: udp }];
    });
    return `${head}${JSON.stringify([{ ...answer, iceCandidates }])}`;
  };
  await page.routeWebSocket(/socket\.io/, (webSocket) => {
    const server = webSocket.connectToServer();
    // One after the other: a message behind an answer that is being changed must not overtake it.
    let before = Promise.resolve();
    server.onMessage((message) => {
      before = before.then(async () => {
        webSocket.send(typeof message === 'string' ? await changed(message) : message);
      });
    });
  });
}
