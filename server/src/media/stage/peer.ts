import type { MediaSource, RtpCapabilities } from '@diemcau/shared/protocol/mediaMessages';
import type { types } from 'mediasoup';
import type { Visitor } from '../../live/liveSocket.ts';
import type { Picture, Tile } from '../pictures.ts';
import type { Branch, SessionRouters } from '../sessionRouters.ts';
import type { Valve } from './valve.ts';

/** Somebody on the stage: one socket, with everything that it sends and receives. */
export interface Peer {
  readonly visitor: Visitor;
  readonly routers: SessionRouters;
  readonly transports: Map<string, PeerTransport>;
  readonly sent: Map<string, Sent>;
  readonly received: Map<string, Received>;
  /** The pictures that it is to be sent, by producer. */
  pictures: ReadonlyMap<string, Picture>;
  /** The tiles that it sees, as it told them last. */
  tiles: readonly Tile[];
  gone: boolean;
}

export type PeerTransport =
  | { readonly direction: 'send'; readonly transport: types.WebRtcTransport }
  | {
      readonly direction: 'receive';
      readonly transport: types.WebRtcTransport;
      readonly branch: Branch;
      readonly rtpCapabilities: RtpCapabilities;
    };

export interface Sent {
  readonly producer: types.Producer;
  readonly source: MediaSource;
  readonly peer: Peer;
  /** Whether its owner, or the standing consent, wants it to go out. */
  wanted: boolean;
  /** Whether it may: for a microphone as the session's rules have it. */
  permitted: boolean;
  readonly valve: Valve;
}

export interface Received {
  readonly consumer: types.Consumer;
  readonly from: Sent;
  /** The client has said that it is ready. */
  ready: boolean;
  layer: number | null;
  readonly valve: Valve;
}

export const isOpen = (sent: Sent): boolean => sent.wanted && sent.permitted;
