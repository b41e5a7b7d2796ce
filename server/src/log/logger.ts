import pino, { type DestinationStream, type Logger } from 'pino';

export type { Logger } from 'pino';

/** Members that never reach the log, wherever they stand. */
const SECRETS = ['cookie', 'authorization', 'password', 'secret', 'token', 'payload', 'text'];

/**
 * The server's log: one JSON object a line, on stderr unless told otherwise (stdout is for people).
 * Secrets, cookies and what was said or written in a session are cut out, also when a caller forgets.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
        censor: '[cut]',
      },
    },
    destination ?? pino.destination({ dest: 2, sync: false }),
  );
}
