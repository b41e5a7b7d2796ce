import type { z } from 'zod';
import type { Party } from '../session/meta.ts';
import type { mediaRequests, mediaSource, microphoneWish } from './media.ts';
import type { dtlsParameters, rtpCapabilities, rtpParameters } from './mediaParameters.ts';
import type { Refused } from './refused.ts';

export type MediaRequest = keyof typeof mediaRequests;
export type MediaPayload<Name extends MediaRequest> = z.output<(typeof mediaRequests)[Name]>;
export type MediaSource = z.output<typeof mediaSource>;
export type MicrophoneWish = z.output<typeof microphoneWish>;
export type RtpCapabilities = z.output<typeof rtpCapabilities>;
export type RtpParameters = z.output<typeof rtpParameters>;
export type DtlsParameters = z.output<typeof dtlsParameters>;

export interface IceParameters {
  readonly usernameFragment: string;
  readonly password: string;
  readonly iceLite?: boolean;
}

export interface IceCandidate {
  readonly foundation: string;
  readonly priority: number;
  readonly ip: string;
  readonly address: string;
  readonly protocol: 'udp' | 'tcp';
  readonly port: number;
  readonly type: 'host';
  readonly tcpType?: 'passive';
}

/** A relay, with credentials for a few hours. */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username: string;
  readonly credential: string;
}

/** What each request is answered with, beside `ok`. */
export interface MediaAnswers {
  'media:join': {
    readonly rtpCapabilities: RtpCapabilities;
    readonly iceServers: readonly IceServer[];
    /** Pictures beside those of chair, floor holder and screens that one receiver is sent. */
    readonly otherPictures: number;
  };
  'media:createTransport': {
    readonly transportId: string;
    readonly iceParameters: IceParameters;
    readonly iceCandidates: readonly IceCandidate[];
    readonly dtlsParameters: DtlsParameters;
  };
  'media:connectTransport': Record<never, never>;
  'media:restartIce': {
    readonly iceParameters: IceParameters;
    readonly iceServers: readonly IceServer[];
  };
  'media:closeTransport': Record<never, never>;
  /** `open`: whether it goes out to others; a microphone may be held. */
  'media:produce': { readonly producerId: string; readonly open: boolean };
  'media:pauseProducer': { readonly open: boolean };
  'media:resumeProducer': { readonly open: boolean };
  'media:closeProducer': Record<never, never>;
  'media:consume': {
    readonly consumerId: string;
    readonly producerId: string;
    readonly kind: 'audio' | 'video';
    readonly rtpParameters: RtpParameters;
  };
  'media:resumeConsumer': Record<never, never>;
  'media:closeConsumer': Record<never, never>;
  'media:watch': Record<never, never>;
}

export type MediaAnswer<Name extends MediaRequest> =
  | ({ readonly ok: true } & MediaAnswers[Name])
  | Refused;

/** `building`: the stage comes later, by itself; `off`: it does not, for the reason given. */
export type MediaStateMessage =
  | { readonly state: 'ready' }
  | { readonly state: 'building'; readonly done: number | null; readonly total: number | null }
  | {
      readonly state: 'off';
      readonly reason: 'switchedOff' | 'noWorker';
      /** What mends it, for chair, secretaries and technicians; null for others, and where it was switched off. */
      readonly remedy: { readonly vi: string; readonly en: string } | null;
    };

/** Something that can be received. */
export interface StageProducer {
  readonly producerId: string;
  readonly source: MediaSource;
  readonly kind: 'audio' | 'video';
  readonly party: Party;
  /** Whether it goes out: for a microphone, whether it is open and may be heard. */
  readonly open: boolean;
  /** Whether this is the receiver's own. */
  readonly own: boolean;
}

/** How well a room is connected. Rates in bits per second, loss from 0 to 1, times in milliseconds. */
export interface PointQuality {
  readonly party: Party;
  readonly upBitrate: number;
  readonly upLoss: number | null;
  readonly downBitrate: number;
  readonly downLoss: number | null;
  readonly availableDown: number | null;
  readonly roundTrip: number | null;
  /** The best picture layer that it is sent, 0 to 2; null where it is sent none. */
  readonly layer: number | null;
  readonly protocol: 'udp' | 'tcp' | null;
}

type Acknowledge<Answer> = (answer: Answer) => void;

/** Client → server. */
export type MediaClientToServer = {
  [Name in MediaRequest]: (
    request: MediaPayload<Name>,
    acknowledge: Acknowledge<MediaAnswer<Name>>,
  ) => void;
};

/** Server → client. */
export interface MediaServerToClient {
  /** After `welcome`, and whenever it changes. */
  'media:state': (message: MediaStateMessage) => void;
  /** Everything that can be received, whenever that changes; only to those on the stage. */
  'media:producers': (message: { readonly producers: readonly StageProducer[] }) => void;
  /** Whether a consumer is sent anything, and which picture layer. */
  'media:consumer': (message: {
    readonly consumerId: string;
    readonly flowing: boolean;
    readonly layer: number | null;
  }) => void;
  'media:consumerClosed': (message: { readonly consumerId: string }) => void;
  /** Volatile: who is heard best, loudest first, decibels below the loudest possible. */
  'media:speakers': (message: {
    readonly speakers: readonly { readonly producerId: string; readonly volume: number }[];
  }) => void;
  /** All transports, producers and consumers are gone: come back with `media:join`. */
  'media:renegotiate': (message: { readonly reason: 'workerDied' }) => void;
  /** Volatile, to technicians and officers. */
  'media:quality': (message: { readonly points: readonly PointQuality[] }) => void;
}
