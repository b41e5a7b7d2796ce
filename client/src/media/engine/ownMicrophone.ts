import type { MicrophoneWish } from '@diemcau/shared/protocol/mediaMessages';
import { consents, mayBeHeard } from '@diemcau/shared/session/stage/heard';
import type { types } from 'mediasoup-client';
import { capture, whyEnded } from '../capture.ts';
import { closedDevice, type DeviceFailure } from '../stageState.ts';
import { VOICE_OPTIONS } from './encodings.ts';
import { inUse, oneByOne, type Stand, setOwn } from './engineParts.ts';
import type { StageLink } from './stageLink.ts';

/** This page's microphone: open at the person's wish or by standing consent, heard as the server allows. */
export interface OwnMicrophone {
  open(): Promise<void>;
  close(): Promise<void>;
  change(deviceId: string): Promise<void>;
  /** The consent, or who may be heard, may have changed. */
  sessionChanged(): void;
  /** What the server says of it. */
  hearOpenness(producerId: string, open: boolean): void;
  /** A new link stands: what was sent is sent again. */
  begin(link: StageLink): Promise<void>;
  /** The link is gone, and the producer with it. */
  lose(): void;
  stop(): void;
}

export function createOwnMicrophone(stand: Stand): OwnMicrophone {
  const inTurn = oneByOne();
  let track: MediaStreamTrack | null = null;
  let producer: types.Producer | null = null;
  /** Whether it is heard, as far as is known; a request that is under way knows better than the server's news. */
  let isOpen = false;
  let asking = 0;
  /** Closed by hand: the consent opens it again only with the next floor. */
  let closedByHand = false;
  /** Opened for the consent's sake alone. */
  let standsBy = false;
  /** Opened by the person for the turn that comes or runs: it is heard as soon as the session allows. */
  let byHand = false;
  let wasAllowed = false;
  /** Asked to open while there was no link. */
  let wanted = false;
  let stood = false;
  let isStopped = false;

  const hasConsent = (): boolean => {
    const { state, party } = stand.session.getState();
    return state !== null && party !== null && consents(state, party);
  };
  const show = (): void => {
    if (track === null) return;
    const shown = isOpen ? 'open' : closedByHand ? 'closed' : 'held';
    setOwn(stand, 'microphone', inUse(shown, track));
  };
  /** Nothing leaves this machine while nobody may hear it. */
  const follow = (open: boolean): void => {
    isOpen = open;
    if (open) closedByHand = false;
    if (track !== null) track.enabled = open || !closedByHand;
    if (producer !== null && !producer.closed) open ? producer.resume() : producer.pause();
    show();
  };
  const release = (): void => {
    const gone = producer;
    producer = null;
    isOpen = false;
    byHand = false;
    if (gone !== null && !gone.closed) {
      gone.close();
      void stand.wire.request('media:closeProducer', { producerId: gone.id });
    }
    track?.stop();
    track = null;
  };
  const fail = (failure: DeviceFailure): void => {
    release();
    setOwn(stand, 'microphone', { ...closedDevice, state: 'failed', failure });
  };
  const take = async (deviceId: string | null): Promise<MediaStreamTrack | null> => {
    const captured = await capture('microphone', deviceId);
    if (!captured.ok) {
      fail(captured.failure);
      return null;
    }
    if (isStopped) {
      captured.track.stop();
      return null;
    }
    const taken = captured.track;
    taken.addEventListener('ended', () => {
      void inTurn(async () => {
        if (taken === track) fail(await whyEnded('microphone'));
      });
    });
    return taken;
  };
  const produce = async (link: StageLink, wish: MicrophoneWish): Promise<void> => {
    if (track === null) return;
    const sent = await link.send(
      {
        track,
        codecOptions: VOICE_OPTIONS,
        stopTracks: false,
        zeroRtpOnPause: true,
        disableTrackOnPause: false,
      },
      { source: 'microphone', wish },
    );
    if (!sent.ok) {
      if (sent.trouble.kind === 'failure') return fail('failed');
      return stand.troubled(link, sent.trouble);
    }
    producer = sent.producer;
    follow(sent.open);
  };
  const set = async (name: 'media:pauseProducer' | 'media:resumeProducer'): Promise<void> => {
    if (producer === null) return;
    asking += 1;
    const reply = await stand.wire.request(name, { producerId: producer.id });
    asking -= 1;
    if (reply.ok) follow(reply.answer.open);
    else follow(false);
  };
  const open = async (wish: MicrophoneWish): Promise<void> => {
    closedByHand = false;
    standsBy = wish === 'byConsent';
    byHand = wish === 'open';
    if (track === null) {
      setOwn(stand, 'microphone', { ...closedDevice, state: 'opening' });
      track = await take(null);
      if (track === null) return;
    }
    track.enabled = true;
    if (producer !== null) return wish === 'open' ? set('media:resumeProducer') : show();
    const link = stand.link();
    if (link !== null) await produce(link, wish);
    else if (wish === 'open') wanted = true;
  };
  /** A turn opens what the person had opened for it; its end closes that, and the next turn begins anew. */
  const turnChanged = (isAllowed: boolean): void => {
    if (isAllowed === wasAllowed) return;
    wasAllowed = isAllowed;
    if (!byHand) return;
    void inTurn(async () => {
      if (isAllowed) {
        if (byHand && !isOpen) await set('media:resumeProducer');
        return;
      }
      byHand = false;
      if (hasConsent()) return;
      release();
      setOwn(stand, 'microphone', closedDevice);
    });
  };
  const wishAgain = (): MicrophoneWish => {
    if (isOpen || wanted) return 'open';
    return hasConsent() && !closedByHand ? 'byConsent' : 'closed';
  };

  return {
    open: () => inTurn(() => open('open')),
    close: () =>
      inTurn(async () => {
        wanted = false;
        byHand = false;
        if (track === null || !hasConsent()) {
          release();
          return setOwn(stand, 'microphone', closedDevice);
        }
        closedByHand = true;
        follow(false);
        await set('media:pauseProducer');
      }),
    change: (deviceId) =>
      inTurn(async () => {
        if (track === null) return;
        const taken = await take(deviceId);
        if (taken === null) return;
        taken.enabled = track.enabled;
        await producer?.replaceTrack({ track: taken });
        track.stop();
        track = taken;
        show();
      }),
    sessionChanged() {
      const { state, party } = stand.session.getState();
      if (state === null || party === null) return;
      const forgets = closedByHand && !mayBeHeard(state, party);
      if (forgets) {
        closedByHand = false;
        show();
      }
      turnChanged(mayBeHeard(state, party));
      const stands = consents(state, party);
      if (stands === stood) return;
      stood = stands;
      void inTurn(async () => {
        const { state: shown } = stand.store.getState().own.microphone;
        if (stands && track === null && shown !== 'failed') await open('byConsent');
        if (stands || isOpen || !(standsBy || closedByHand)) return;
        release();
        setOwn(stand, 'microphone', closedDevice);
      });
    },
    hearOpenness(producerId, nowOpen) {
      if (producer?.id === producerId && asking === 0 && nowOpen !== isOpen) follow(nowOpen);
    },
    begin: (link) =>
      inTurn(async () => {
        if (track === null || producer !== null) return;
        await produce(link, wishAgain());
        wanted = false;
      }),
    lose() {
      producer = null;
    },
    stop() {
      isStopped = true;
      release();
    },
  };
}
