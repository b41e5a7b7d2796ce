import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the server counts of itself, in Prometheus' form. */
export interface Metrics {
  readonly registry: Registry;
  /** By type and by result: `ok`, or the code of the refusal. */
  readonly commands: Counter<'type' | 'result'>;
  /** Seconds that one append took, fsync included. */
  readonly appendSeconds: Histogram;
  /** Commands that one append stored together. */
  readonly batchSize: Histogram;
  readonly sockets: Gauge;
  readonly sessions: Gauge;
  /** Bytes of events written to sockets. */
  readonly bytesSent: Counter;
  /** Messages written to sockets, by the way they took. */
  readonly deliveries: Counter<'way'>;
  readonly slowSockets: Counter;
  readonly refusedConnections: Counter<'reason'>;
}

/** A fresh set of meters; event-loop delay, memory and CPU come with it. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    commands: new Counter({
      name: 'diemcau_commands_total',
      help: 'Commands by type and result.',
      labelNames: ['type', 'result'],
      registers,
    }),
    appendSeconds: new Histogram({
      name: 'diemcau_append_seconds',
      help: 'Time that one append to the log took.',
      buckets: [0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1],
      registers,
    }),
    batchSize: new Histogram({
      name: 'diemcau_append_commands',
      help: 'Commands stored by one append.',
      buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256],
      registers,
    }),
    sockets: new Gauge({ name: 'diemcau_sockets', help: 'Open sockets.', registers }),
    sessions: new Gauge({ name: 'diemcau_sessions', help: 'Sessions held in memory.', registers }),
    bytesSent: new Counter({
      name: 'diemcau_event_bytes_total',
      help: 'Bytes of events written to sockets.',
      registers,
    }),
    deliveries: new Counter({
      name: 'diemcau_deliveries_total',
      help: 'Event messages written, as a shared frame or through the ordinary queue.',
      labelNames: ['way'],
      registers,
    }),
    slowSockets: new Counter({
      name: 'diemcau_slow_sockets_total',
      help: 'Sockets dropped because they did not keep up.',
      registers,
    }),
    refusedConnections: new Counter({
      name: 'diemcau_refused_connections_total',
      help: 'Connections refused, by reason.',
      labelNames: ['reason'],
      registers,
    }),
  };
}
