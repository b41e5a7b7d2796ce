import { type RunningServer, startServer } from '../../support/server.ts';

/** Whom the sample session hands a link to. */
export type SampleRole = 'chair' | 'secretary' | 'point' | 'agency' | 'observer';

const ROLES: readonly SampleRole[] = ['chair', 'secretary', 'point', 'agency', 'observer'];
const LINK = /\((\w+)\): (http\S+#\S+)$/;

/** A real server with the sample session, not begun yet. */
export interface SampleServer {
  readonly server: RunningServer;
  /** `http://localhost:PORT` */
  readonly url: string;
  /** The link that the server printed for each role. */
  readonly links: Readonly<Record<SampleRole, string>>;
}

/** The district that holds the sample's point link. */
export const DISTRICT = 'Huyện Mường Nhé';

/**
 * Starts a server on an empty database with the sample session. It serves the client as it was last built
 * (`npm run test:e2e` builds it first). Whoever starts it stops it.
 */
export async function startSample(
  environment: Readonly<Record<string, string>> = {},
): Promise<SampleServer> {
  const server = await startServer({
    environment: { CLIENT_BUILD: 'off', DIEMCAU_SAMPLE: 'on', ...environment },
  });
  const found = new Map(server.lines.flatMap(roleAndLink));
  const linkOf = (role: SampleRole): string => {
    const link = found.get(role);
    if (link === undefined) throw new Error(`The server printed no link for the ${role}.`);
    return link;
  };
  const [chair, secretary, point, agency, observer] = ROLES.map(linkOf);
  if (!chair || !secretary || !point || !agency || !observer) throw new Error('A link is missing.');
  return { server, url: server.url, links: { chair, secretary, point, agency, observer } };
}

function roleAndLink(line: string): [string, string][] {
  const [, role, link] = LINK.exec(line) ?? [];
  return role === undefined || link === undefined ? [] : [[role, link]];
}
