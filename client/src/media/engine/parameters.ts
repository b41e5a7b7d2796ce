import type {
  IceServer,
  MediaAnswers,
  RtpCapabilities,
  RtpParameters,
} from '@diemcau/shared/protocol/mediaMessages';
import type { types } from 'mediasoup-client';

/*
 * The same parameters in two hands: the wire's types are what its schemas say, mediasoup-client's are its
 * own. A header extension that the library does not know is left out, as it would do.
 */

type Uri = types.RtpHeaderExtensionUri;
const uris: Readonly<Record<Uri, true>> = {
  'urn:ietf:params:rtp-hdrext:sdes:mid': true,
  'urn:ietf:params:rtp-hdrext:sdes:rtp-stream-id': true,
  'urn:ietf:params:rtp-hdrext:sdes:repaired-rtp-stream-id': true,
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time': true,
  'http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01': true,
  'urn:ietf:params:rtp-hdrext:ssrc-audio-level': true,
  'https://aomediacodec.github.io/av1-rtp-spec/#dependency-descriptor-rtp-header-extension': true,
  'urn:3gpp:video-orientation': true,
  'http://www.webrtc.org/experiments/rtp-hdrext/abs-capture-time': true,
  'http://www.webrtc.org/experiments/rtp-hdrext/playout-delay': true,
  'urn:mediasoup:params:rtp-hdrext:packet-id': true,
};
const isKnown = <Extension extends { readonly uri: string }>(
  extension: Extension,
): extension is Extension & { readonly uri: Uri } => Object.hasOwn(uris, extension.uri);

export const capabilitiesFrom = (wire: RtpCapabilities): types.RtpCapabilities => ({
  ...wire,
  headerExtensions: (wire.headerExtensions ?? []).filter(isKnown),
});

export const parametersFrom = (wire: RtpParameters): types.RtpParameters => ({
  ...wire,
  headerExtensions: (wire.headerExtensions ?? []).filter(isKnown),
});

export const transportFrom = (
  {
    transportId,
    iceParameters,
    iceCandidates,
    dtlsParameters,
  }: MediaAnswers['media:createTransport'],
  iceServers: readonly IceServer[],
): types.TransportOptions => ({
  id: transportId,
  iceParameters,
  iceCandidates: [...iceCandidates],
  dtlsParameters,
  iceServers: iceServers.map(relayFrom),
});

export const relayFrom = ({ urls, username, credential }: IceServer): RTCIceServer => ({
  urls: [...urls],
  username,
  credential,
});
