import type {
  IceParameters,
  MediaAnswers,
  MediaRequest,
  MediaServerToClient,
  MediaStateMessage,
  StageProducer,
} from '@diemcau/shared/protocol/mediaMessages';
import { isParty, isRecord } from './wireGuards.ts';

/*
 * As with everything that arrives, the envelope is looked at here. What browsers themselves check (codecs,
 * candidates, fingerprints) is left to them: they refuse it, and the stage says so.
 */

const isText = (value: unknown): value is string => typeof value === 'string';
const isYesNo = (value: unknown): value is boolean => typeof value === 'boolean';
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const isNullable = (is: (value: unknown) => boolean, value: unknown): boolean =>
  value === null || is(value);
const areAll = (value: unknown, is: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(is);
const isKind = (value: unknown): boolean => value === 'audio' || value === 'video';
const sources = new Set<unknown>(['microphone', 'camera', 'screen', 'screenSound', 'check']);

const isIceParameters = (value: unknown): value is IceParameters =>
  isRecord(value) && isText(value.usernameFragment) && isText(value.password);
const isIceServer = (value: unknown): boolean =>
  isRecord(value) &&
  areAll(value.urls, isText) &&
  isText(value.username) &&
  isText(value.credential);
const isEmpty = (value: unknown): value is Record<never, never> => isRecord(value);
const isOpenness = (value: unknown): value is { readonly open: boolean } =>
  isRecord(value) && isYesNo(value.open);

type Guard<Value> = (value: unknown) => value is Value;

export const answerGuards: { readonly [Name in MediaRequest]: Guard<MediaAnswers[Name]> } = {
  'media:join': (value): value is MediaAnswers['media:join'] =>
    isRecord(value) &&
    isRecord(value.rtpCapabilities) &&
    areAll(value.iceServers, isIceServer) &&
    isNumber(value.otherPictures),
  'media:createTransport': (value): value is MediaAnswers['media:createTransport'] =>
    isRecord(value) &&
    isText(value.transportId) &&
    isIceParameters(value.iceParameters) &&
    areAll(value.iceCandidates, isRecord) &&
    isRecord(value.dtlsParameters),
  'media:connectTransport': isEmpty,
  'media:restartIce': (value): value is MediaAnswers['media:restartIce'] =>
    isRecord(value) &&
    isIceParameters(value.iceParameters) &&
    areAll(value.iceServers, isIceServer),
  'media:closeTransport': isEmpty,
  'media:produce': (value): value is MediaAnswers['media:produce'] =>
    isRecord(value) && isText(value.producerId) && isYesNo(value.open),
  'media:pauseProducer': isOpenness,
  'media:resumeProducer': isOpenness,
  'media:closeProducer': isEmpty,
  'media:consume': (value): value is MediaAnswers['media:consume'] =>
    isRecord(value) &&
    isText(value.consumerId) &&
    isText(value.producerId) &&
    isKind(value.kind) &&
    isRecord(value.rtpParameters),
  'media:resumeConsumer': isEmpty,
  'media:closeConsumer': isEmpty,
  'media:watch': isEmpty,
};

const isProducer = (value: unknown): value is StageProducer =>
  isRecord(value) &&
  isText(value.producerId) &&
  sources.has(value.source) &&
  isKind(value.kind) &&
  isParty(value.party) &&
  isYesNo(value.open) &&
  isYesNo(value.own);

export type MediaMessageName = keyof MediaServerToClient;
export type MediaMessage<Name extends MediaMessageName> = Parameters<MediaServerToClient[Name]>[0];

const isMediaState = (value: unknown): value is MediaStateMessage => {
  if (!isRecord(value)) return false;
  if (value.state === 'building') {
    return isNullable(isNumber, value.done) && isNullable(isNumber, value.total);
  }
  if (value.state === 'off') {
    const { remedy } = value;
    const isWording =
      remedy === null || (isRecord(remedy) && isText(remedy.vi) && isText(remedy.en));
    return (value.reason === 'switchedOff' || value.reason === 'noWorker') && isWording;
  }
  return value.state === 'ready';
};

export const messageGuards: {
  readonly [Name in MediaMessageName]: Guard<MediaMessage<Name>>;
} = {
  'media:state': isMediaState,
  'media:producers': (value): value is MediaMessage<'media:producers'> =>
    isRecord(value) && areAll(value.producers, isProducer),
  'media:consumer': (value): value is MediaMessage<'media:consumer'> =>
    isRecord(value) &&
    isText(value.consumerId) &&
    isYesNo(value.flowing) &&
    isNullable(isNumber, value.layer),
  'media:consumerClosed': (value): value is MediaMessage<'media:consumerClosed'> =>
    isRecord(value) && isText(value.consumerId),
  'media:speakers': (value): value is MediaMessage<'media:speakers'> =>
    isRecord(value) &&
    areAll(
      value.speakers,
      (each) => isRecord(each) && isText(each.producerId) && isNumber(each.volume),
    ),
  'media:renegotiate': (value): value is MediaMessage<'media:renegotiate'> => isRecord(value),
  'media:quality': (value): value is MediaMessage<'media:quality'> =>
    isRecord(value) && areAll(value.points, (each) => isRecord(each) && isParty(each.party)),
};
