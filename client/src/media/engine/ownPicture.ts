import type { types } from 'mediasoup-client';
import { closedDevice, type DeviceFailure, type OwnKind } from '../stageState.ts';
import { inUse, oneByOne, type Stand, setOwn } from './engineParts.ts';
import type { Sending, StageLink } from './stageLink.ts';

/** What was opened: a picture, and for a screen the sound that plays on it. */
export type Opened =
  | {
      readonly ok: true;
      readonly track: MediaStreamTrack;
      readonly sound: MediaStreamTrack | null;
    }
  | { readonly ok: false; readonly failure: DeviceFailure | null };

export interface PictureKind {
  readonly kind: Extract<OwnKind, 'camera' | 'screen'>;
  readonly open: (deviceId: string | null) => Promise<Opened>;
  readonly encodings: types.RtpEncodingParameters[];
  readonly codecOptions: types.ProducerCodecOptions;
  /** Why its track ended by itself; null where that is nothing bad. */
  readonly whyEnded: () => Promise<DeviceFailure | null>;
  /** How its sound is sent; for a screen. */
  readonly soundOptions: types.ProducerCodecOptions;
}

/** A camera or a screen of this page. */
export interface OwnPicture {
  open(): Promise<void>;
  close(): Promise<void>;
  change(deviceId: string): Promise<void>;
  /** The link has no room for it: what is sent stops, what is seen here goes on. */
  save(isSaved: boolean): Promise<void>;
  /** Pictures a second at most. */
  limitFrames(frames: number): Promise<void>;
  track(): MediaStreamTrack | null;
  isSending(): boolean;
  begin(link: StageLink): Promise<void>;
  lose(): void;
  stop(): void;
}

export function createOwnPicture(stand: Stand, picture: PictureKind): OwnPicture {
  const { kind } = picture;
  const inTurn = oneByOne();
  let track: MediaStreamTrack | null = null;
  let sound: MediaStreamTrack | null = null;
  let producers: types.Producer[] = [];
  let isSaved = false;
  let isStopped = false;

  const pictures = (): types.Producer[] => producers.filter((each) => each.kind === 'video');
  const release = (): void => {
    for (const producer of producers) {
      if (producer.closed) continue;
      producer.close();
      void stand.wire.request('media:closeProducer', { producerId: producer.id });
    }
    producers = [];
    for (const each of [track, sound]) each?.stop();
    track = null;
    sound = null;
    stand.ownChanged();
  };
  const end = (failure: DeviceFailure | null): void => {
    release();
    const failed = { ...closedDevice, state: 'failed', failure } as const;
    setOwn(stand, kind, failure === null ? closedDevice : failed);
  };
  const take = async (deviceId: string | null): Promise<Extract<Opened, { ok: true }> | null> => {
    const opened = await picture.open(deviceId);
    if (!opened.ok) {
      end(opened.failure);
      return null;
    }
    if (isStopped) {
      opened.track.stop();
      opened.sound?.stop();
      return null;
    }
    const taken = opened.track;
    taken.addEventListener('ended', () => {
      void inTurn(async () => {
        if (taken === track) end(await picture.whyEnded());
      });
    });
    return opened;
  };
  const sendOne = async (
    link: StageLink,
    options: types.ProducerOptions,
    sending: Sending,
  ): Promise<boolean> => {
    const kept = { stopTracks: false, zeroRtpOnPause: true, disableTrackOnPause: false };
    const sent = await link.send({ ...options, ...kept }, sending);
    if (sent.ok) {
      producers.push(sent.producer);
      if (sending.wish === 'closed') sent.producer.pause();
      return true;
    }
    if (sent.trouble.kind === 'failure') end('failed');
    else stand.troubled(link, sent.trouble);
    return false;
  };
  const send = async (link: StageLink): Promise<void> => {
    if (track === null) return;
    const { encodings, codecOptions } = picture;
    const wish = isSaved ? 'closed' : 'open';
    const isSent = await sendOne(link, { track, encodings, codecOptions }, { source: kind, wish });
    if (isSent && sound !== null) {
      const options = { track: sound, codecOptions: picture.soundOptions };
      await sendOne(link, options, { source: 'screenSound', wish: 'open' });
    }
    if (track !== null) setOwn(stand, kind, inUse('open', track));
    stand.ownChanged();
  };

  return {
    open: () =>
      inTurn(async () => {
        if (track !== null) return;
        setOwn(stand, kind, { ...closedDevice, state: 'opening' });
        const opened = await take(null);
        if (opened === null) return;
        track = opened.track;
        sound = opened.sound;
        const link = stand.link();
        if (link !== null) await send(link);
      }),
    close: () => inTurn(async () => end(null)),
    change: (deviceId) =>
      inTurn(async () => {
        if (track === null) return;
        const opened = await take(deviceId);
        if (opened === null) return;
        for (const producer of pictures()) await producer.replaceTrack({ track: opened.track });
        track.stop();
        track = opened.track;
        setOwn(stand, kind, inUse('open', track));
        stand.ownChanged();
      }),
    save: (saved) =>
      inTurn(async () => {
        if (isSaved === saved) return;
        isSaved = saved;
        for (const producer of pictures()) {
          saved ? producer.pause() : producer.resume();
          const name = saved ? 'media:pauseProducer' : 'media:resumeProducer';
          await stand.wire.request(name, { producerId: producer.id });
        }
        stand.ownChanged();
      }),
    limitFrames: (maxFramerate) =>
      inTurn(async () => {
        for (const producer of pictures()) {
          await producer.setRtpEncodingParameters({ maxFramerate });
        }
      }),
    track: () => track,
    isSending: () => pictures().some(({ closed, paused }) => !closed && !paused),
    begin: (link) =>
      inTurn(async () => {
        if (producers.length === 0) await send(link);
      }),
    lose() {
      producers = [];
    },
    stop() {
      isStopped = true;
      release();
    },
  };
}
