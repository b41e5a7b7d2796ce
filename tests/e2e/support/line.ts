import {
  createServer,
  request as forward,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** The line between a browser and the server, as the district's router sees it. */
export interface Line {
  /** The address to open pages with. */
  readonly url: string;
  /** Ends the live link and lets no new one through; pages still load, as from a browser's own store. */
  cut(): void;
  /** Lets links through again. */
  mend(): void;
  /** How many live links stand just now. */
  readonly open: number;
}

/**
 * A line to the server that can be cut, for this test. Browsers' own "offline" switch leaves a WebSocket
 * standing; here both ends lose it, as when a cable is pulled.
 */
export async function lineTo(serverUrl: string): Promise<Line> {
  const { hostname, port } = new URL(serverUrl);
  const links = new Set<Socket>();
  let isCut = false;

  const carry = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { url: path, method, headers } = incoming;
    const onward = forward({ hostname, port, path, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };

  const carryLink = (incoming: IncomingMessage, near: Socket, first: Buffer) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname, () => {
      far.write(headOf(incoming));
      far.write(first);
      near.pipe(far).pipe(near);
    });
    links.add(near);
    const end = () => {
      links.delete(near);
      near.destroy();
      far.destroy();
    };
    for (const side of [near, far]) side.on('error', end).on('close', end);
  };

  const server = createServer(carry);
  server.on('upgrade', carryLink);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(async () => {
    for (const link of links) link.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port.');
  return {
    url: `http://localhost:${address.port}`,
    cut() {
      isCut = true;
      for (const link of links) link.destroy();
    },
    mend() {
      isCut = false;
    },
    get open() {
      return links.size;
    },
  };
}

/** The request as it came, to be sent on. */
function headOf({ method, url, rawHeaders }: IncomingMessage): string {
  const lines = [`${method} ${url} HTTP/1.1`];
  for (let at = 0; at < rawHeaders.length; at += 2) {
    lines.push(`${rawHeaders[at]}: ${rawHeaders[at + 1]}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/** What a browser writes to its console when a link is lost: it belongs to the test. */
export const LINK_LOST = [/WebSocket connection to .* failed/];
