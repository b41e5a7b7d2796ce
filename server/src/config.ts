import { z } from 'zod';

const number = (minimum: number, maximum: number, standard: number) =>
  z.coerce.number<string>().int().min(minimum).max(maximum).default(standard);
const onOff = (standard: boolean) =>
  z
    .enum(['on', 'off'])
    .default(standard ? 'on' : 'off')
    .transform((value) => value === 'on');
const address = z.url({ protocol: /^https?$/ }).transform((value) => new URL(value).origin);

const list = z
  .string()
  .default('')
  .transform((value) => value.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter((part) => part !== ''));

/** Never repeated in a message. */
const SECRETS = new Set(['METRICS_TOKEN', 'TURN_SECRET']);

/** What the environment may say; anything not named here is not read. */
const environment = z.object({
  /** 0 takes any free port. */
  PORT: number(0, 65_535, 3000),
  /** The interface to listen on; all of them when not said. */
  HOST: z.string().min(1).nullable().default(null),
  /** The folder that holds the database. */
  DIEMCAU_DATA: z.string().min(1).default('./data'),
  /** Whether an empty database is filled with the sample session. */
  DIEMCAU_SAMPLE: onOff(true),
  /** Whether a client that is missing or older than its source is built before the start. */
  CLIENT_BUILD: onOff(true),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Origins beside our own from which browsers may connect, separated by commas. */
  ALLOWED_ORIGINS: list.pipe(z.array(address)),
  /** How many reverse proxies stand in front, whose X-Forwarded-* headers are believed. */
  TRUST_PROXY: number(0, 10, 0),
  /** HTTP long polling for networks that let no WebSocket through. */
  POLLING: onOff(false),
  /** What links are printed with, where the server is not reached under the name it sees. */
  PUBLIC_URL: address.nullable().default(null),
  /** Opens /metrics beyond this machine to whoever shows it as a bearer token. */
  METRICS_TOKEN: z.string().min(16).nullable().default(null),
  /** How long a point may be gone before it counts as disconnected: long enough for a reload. */
  POINT_GRACE_MS: number(0, 600_000, 3_000),
  /** New connections that one address may make in a minute; a province often stands behind one address. */
  CONNECTIONS_PER_MINUTE: number(1, 1_000_000, 12_000),
  /** Whether the server carries pictures and sound, and finds or builds what it needs for that. */
  MEDIA: onOff(true),
  /** UDP and TCP port of the first media worker, those of the others follow; 0 takes any free ones. */
  MEDIA_PORT: number(0, 65_000, 40_000),
  MEDIA_LISTEN_IP: z.union([z.ipv4(), z.ipv6()]).default('0.0.0.0'),
  /** The address or name under which clients find the media workers; this machine's own when not said. */
  MEDIA_ANNOUNCED_ADDRESS: z.string().min(1).max(253).nullable().default(null),
  /** Media workers; 0 for one a core. */
  MEDIA_WORKERS: number(0, 64, 0),
  /** Streams of one session on one worker past which further receivers go to another worker. */
  MEDIA_STREAMS_PER_WORKER: number(1, 100_000, 500),
  /** Pictures that a device is sent beside those of chair, floor holder and screens. */
  MEDIA_OTHER_PICTURES: number(0, 49, 4),
  /** Bits per second that a device may send. */
  MEDIA_MAX_BITRATE: number(100_000, 100_000_000, 4_500_000),
  /** A media worker to use instead of finding or building one. */
  MEDIASOUP_WORKER_BIN: z.string().min(1).nullable().default(null),
  /** Relays for networks that let nothing through, separated by commas, and the secret shared with them. */
  TURN_URLS: list.pipe(z.array(z.string().regex(/^turns?:[^\s,]+$/))),
  TURN_SECRET: z.string().min(16).nullable().default(null),
  /** Commands that one socket may send in a second, over the long run; four times that at once. */
  COMMANDS_PER_SECOND: number(1, 10_000, 10),
});

/** How this server runs, read from the environment once. */
export type Config = z.output<typeof environment>;

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly message: string };

/**
 * Reads the environment (strings, empty ones count as not said). The first wrong value is told in one
 * line that names it; secrets are not repeated.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): ConfigReading {
  const said = Object.fromEntries(
    Object.keys(environment.shape)
      .map((name) => [name, variables[name]])
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(said);
  if (parsed.success) return { ok: true, config: parsed.data };
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? 'environment');
  const value = SECRETS.has(name) ? '' : `="${variables[name]}"`;
  return { ok: false, message: `${name}${value}: ${issue?.message ?? 'cannot be used'}` };
}
