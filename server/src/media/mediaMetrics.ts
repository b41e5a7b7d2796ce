import type { PointQuality } from '@diemcau/shared/protocol/mediaMessages';
import { Counter, Gauge, type Registry } from 'prom-client';

/** What the stage counts of itself. */
export interface MediaMetrics {
  readonly workers: Gauge;
  readonly workerDeaths: Counter;
  readonly requests: Counter<'request' | 'result'>;
  readonly stages: Gauge;
  readonly peers: Gauge;
  readonly consumers: Gauge;
  /** Replaces what was known of how the points are connected. */
  points(sessionId: string, points: readonly PointQuality[]): void;
  /** Nothing more is known of that session's points. */
  forget(sessionId: string): void;
}

type Measure = Exclude<keyof PointQuality, 'party' | 'protocol'>;

const MEASURES: Readonly<Record<Measure, string>> = {
  upBitrate: 'Bits per second that the point sends.',
  upLoss: 'Share of the packets lost on the way from the point.',
  downBitrate: 'Bits per second that the point is sent.',
  downLoss: 'Share of the packets lost on the way to the point.',
  availableDown: 'Bits per second that the link to the point would take.',
  roundTrip: 'Milliseconds to the point and back.',
  layer: 'Best picture layer that the point is sent, 0 to 2.',
};
const isMeasure = (name: string): name is Measure => Object.hasOwn(MEASURES, name);

export function createMediaMetrics(registry: Registry): MediaMetrics {
  const registers = [registry];
  const gauge = (name: string, help: string) =>
    new Gauge({ name: `diemcau_media_${name}`, help, registers });
  const labelNames = ['session', 'point', 'role'] as const;
  const measures = Object.entries(MEASURES).map(([measure, help]) => {
    const name = `diemcau_point_${measure.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    return { measure, gauge: new Gauge({ name, help, labelNames, registers }) };
  });
  const shown = new Map<string, readonly PointQuality[]>();

  const show = (): void => {
    for (const measure of measures) measure.gauge.reset();
    for (const [session, points] of shown) for (const each of points) set(session, each);
  };
  const set = (session: string, quality: PointQuality): void => {
    const { pointId, role } = quality.party;
    for (const { measure, gauge: each } of measures) {
      const value = isMeasure(measure) ? quality[measure] : null;
      if (value !== null) each.set({ session, point: pointId ?? '', role }, value);
    }
  };
  return {
    workers: gauge('workers', 'Media workers that live.'),
    workerDeaths: new Counter({
      name: 'diemcau_media_worker_deaths_total',
      help: 'Media workers that died and were replaced.',
      registers,
    }),
    requests: new Counter({
      name: 'diemcau_media_requests_total',
      help: 'Requests about pictures and sound by name and result.',
      labelNames: ['request', 'result'],
      registers,
    }),
    stages: gauge('stages', 'Sessions with a stage.'),
    peers: gauge('peers', 'Devices on the stages.'),
    consumers: gauge('consumers', 'Streams prepared for devices, flowing or not.'),
    points: (sessionId, points) => {
      shown.set(sessionId, points);
      show();
    },
    forget: (sessionId) => {
      if (shown.delete(sessionId)) show();
    },
  };
}
