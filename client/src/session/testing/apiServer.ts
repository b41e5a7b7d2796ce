import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

export interface ApiAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface ApiRequest {
  /** "POST /api/login". */
  readonly what: string;
  readonly body: unknown;
}

/** A real HTTP server that answers as a test says, for pages whose requests begin with `/api/`. */
export class ApiServer {
  readonly requests: ApiRequest[] = [];
  readonly answers = new Map<string, (body: unknown) => ApiAnswer>();
  readonly #http = createServer(async (request, response) => {
    const what = `${request.method} ${request.url}`;
    const sent = await text(request);
    const body: unknown = sent === '' ? null : JSON.parse(sent);
    this.requests.push({ what, body });
    const answer = this.answers.get(what)?.(body) ?? { status: 404, body: 'not JSON of ours' };
    response.writeHead(answer.status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  });

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#http.listen(0, resolve));
    const address = this.#http.address();
    if (address === null || typeof address === 'string') throw new Error('not on a port');
    return `http://localhost:${address.port}`;
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }
}
