import type { MediaSource, MicrophoneWish } from '@diemcau/shared/protocol/mediaMessages';
import { Device, type types } from 'mediasoup-client';
import type { MediaReply, MediaWire } from '../../session/mediaWire.ts';
import type { StageFailure } from '../stageState.ts';
import { watchConnection } from './connectionWatch.ts';
import { type LinkTrouble, RefusedByServer, troubleFrom, troubleOf } from './linkTrouble.ts';
import { capabilitiesFrom, parametersFrom, relayFrom, transportFrom } from './parameters.ts';

/** What goes with a track: as what it is sent, and how it is meant to start. */
export interface Sending {
  readonly source: MediaSource;
  readonly wish: MicrophoneWish;
}

export type Sent =
  | { readonly ok: true; readonly producer: types.Producer; readonly open: boolean }
  | { readonly ok: false; readonly trouble: LinkTrouble };

export type Received =
  | { readonly ok: true; readonly consumer: types.Consumer }
  | { readonly ok: false; readonly trouble: LinkTrouble };

/** One stay on the stage, from joining until it is left or broken: a new one begins with nothing of the old. */
export interface StageLink {
  /** Pictures beside those of chair, floor holder and screens that this page is sent at most. */
  readonly otherPictures: number;
  /** Null until something was sent or received. */
  readonly sendTransport: () => types.Transport | null;
  readonly receiveTransport: () => types.Transport | null;
  send(options: types.ProducerOptions, sending: Sending): Promise<Sent>;
  receive(producerId: string): Promise<Received>;
  /** New ways through the network for what is there; for a changed or sleeping one. */
  restartIce(): Promise<void>;
  close(): void;
}

export type OpenedLink =
  | { readonly ok: true; readonly link: StageLink }
  | { readonly ok: false; readonly trouble: LinkTrouble };

/** What befalls a link while it stands. */
export interface LinkListener {
  readonly onConnection: (state: 'connected' | 'restarting' | 'lost') => void;
}

/** Joins the stage and prepares to send and receive; the ways to the server are opened when first needed. */
export async function openLink(wire: MediaWire, listener: LinkListener): Promise<OpenedLink> {
  try {
    const joined = await wire.request('media:join', {});
    if (!joined.ok) return { ok: false, trouble: troubleOf(joined.code) };
    const device = await Device.factory();
    await device.load({ routerRtpCapabilities: capabilitiesFrom(joined.answer.rtpCapabilities) });
    return { ok: true, link: linkOver(wire, device, joined.answer, listener) };
  } catch (error) {
    const isOld = error instanceof Error && error.name === 'UnsupportedError';
    const failure: StageFailure = isOld ? 'unsupported' : 'failed';
    return { ok: false, trouble: { kind: 'failure', failure } };
  }
}

function linkOver(
  wire: MediaWire,
  device: Device,
  { iceServers, otherPictures }: Extract<MediaReply<'media:join'>, { ok: true }>['answer'],
  listener: LinkListener,
): StageLink {
  let sending: Promise<types.Transport> | null = null;
  let receiving: Promise<types.Transport> | null = null;
  const open: { send: types.Transport | null; receive: types.Transport | null } = {
    send: null,
    receive: null,
  };
  const opened = new Set<types.Transport>();
  let isClosed = false;

  const ask: MediaWire['request'] = (name, payload) =>
    isClosed ? Promise.resolve({ ok: false, code: 'cutOff' }) : wire.request(name, payload);

  const restart = async (transport: types.Transport): Promise<boolean> => {
    const reply = await ask('media:restartIce', { transportId: transport.id });
    if (!reply.ok || transport.closed) return false;
    const { iceServers: relays, iceParameters } = reply.answer;
    await transport.updateIceServers({ iceServers: relays.map(relayFrom) });
    await transport.restartIce({ iceParameters });
    return true;
  };
  const watch = (transport: types.Transport): types.Transport => {
    opened.add(transport);
    transport.on('connect', ({ dtlsParameters }, done, failed) => {
      ask('media:connectTransport', { transportId: transport.id, dtlsParameters })
        .then((reply) => (reply.ok ? done() : failed(new RefusedByServer(reply.code))))
        .catch(failed);
    });
    watchConnection(transport, () => restart(transport), listener.onConnection);
    return transport;
  };

  const openSending = async (): Promise<types.Transport> => {
    const reply = await ask('media:createTransport', { direction: 'send' });
    if (!reply.ok) throw new RefusedByServer(reply.code);
    const transport = watch(device.createSendTransport(transportFrom(reply.answer, iceServers)));
    transport.on('produce', ({ kind, rtpParameters, appData }, done, failed) => {
      const how = sendings.get(appData);
      if (how === undefined) return failed(new Error('sent without a source'));
      const { source, wish } = how.sending;
      ask('media:produce', {
        transportId: transport.id,
        source,
        wish,
        kind,
        rtpParameters,
      })
        .then((answered) => {
          if (!answered.ok) return failed(new RefusedByServer(answered.code));
          how.open = answered.answer.open;
          done({ id: answered.answer.producerId });
        })
        .catch(failed);
    });
    open.send = transport;
    return transport;
  };
  const openReceiving = async (): Promise<types.Transport> => {
    const reply = await ask('media:createTransport', {
      direction: 'receive',
      rtpCapabilities: device.recvRtpCapabilities,
    });
    if (!reply.ok) throw new RefusedByServer(reply.code);
    open.receive = watch(device.createRecvTransport(transportFrom(reply.answer, iceServers)));
    return open.receive;
  };
  const sendings = new WeakMap<object, { readonly sending: Sending; open: boolean }>();

  return {
    otherPictures,
    sendTransport: () => open.send,
    receiveTransport: () => open.receive,
    async send(options, how) {
      const appData = {};
      const noted = { sending: how, open: false };
      sendings.set(appData, noted);
      try {
        sending ??= openSending();
        const transport = await sending;
        const producer = await transport.produce({ ...options, appData });
        return { ok: true, producer, open: noted.open };
      } catch (error) {
        if (open.send === null) sending = null;
        return { ok: false, trouble: troubleFrom(error, isClosed) };
      }
    },
    async receive(producerId) {
      try {
        receiving ??= openReceiving();
        const transport = await receiving;
        const reply = await ask('media:consume', { transportId: transport.id, producerId });
        if (!reply.ok) throw new RefusedByServer(reply.code);
        const { consumerId, kind, rtpParameters } = reply.answer;
        const consumer = await transport.consume({
          id: consumerId,
          producerId,
          kind,
          rtpParameters: parametersFrom(rtpParameters),
          // Each stream alone: what plays together is not ours to line up across rooms.
          streamId: producerId,
        });
        return { ok: true, consumer };
      } catch (error) {
        if (open.receive === null) receiving = null;
        return { ok: false, trouble: troubleFrom(error, isClosed) };
      }
    },
    async restartIce() {
      const live = [...opened].filter(
        ({ closed, connectionState }) => !closed && connectionState !== 'new',
      );
      await Promise.all(live.map((transport) => restart(transport).catch(() => false)));
    },
    close() {
      isClosed = true;
      for (const transport of opened) transport.close();
    },
  };
}
