import { mediaRequests } from '@diemcau/shared/protocol/media';
import type { MediaRequest } from '@diemcau/shared/protocol/mediaMessages';
import {
  dtlsParameters,
  rtpCapabilities,
  rtpParameters,
} from '@diemcau/shared/protocol/mediaParameters';
import { mediaPolicy } from '@diemcau/shared/protocol/mediaPolicy';
import { notation } from './notation.ts';

/** Shapes that several requests have in common, by the names under which WebRTC knows them. */
const SHAPES = {
  RtpCapabilities: notation(rtpCapabilities),
  RtpParameters: notation(rtpParameters),
  DtlsParameters: notation(dtlsParameters),
} as const;

const ANSWERS: Readonly<Record<MediaRequest, string>> = {
  'media:join':
    '`{ rtpCapabilities, iceServers: [{ urls, username, credential }], otherPictures: integer }`',
  'media:createTransport':
    '`{ transportId, iceParameters, iceCandidates, dtlsParameters }`; ICE-lite, UDP and TCP',
  'media:connectTransport': '`{}`',
  'media:restartIce': '`{ iceParameters, iceServers }`',
  'media:closeTransport': '`{}`; what it carried is gone',
  'media:produce':
    '`{ producerId, open }`: a microphone that may not be heard is taken in and held',
  'media:pauseProducer': '`{ open: false }`',
  'media:resumeProducer': '`{ open: true }`, or `microphoneHeld`',
  'media:closeProducer': '`{}`',
  'media:consume': '`{ consumerId, producerId, kind, rtpParameters }`; nothing flows yet',
  'media:resumeConsumer': '`{}`; the client is ready, the server decides what flows',
  'media:closeConsumer': '`{}`',
  'media:watch': '`{}`',
};

/** How pictures and sound are asked for. */
export function mediaSection(): string {
  const lines = Object.entries(mediaRequests).map(
    ([name, schema]) =>
      `- \`${name}\` · by ${roles(name)}\n  \`${named(notation(schema))}\`\n  → ${answerTo(name)}`,
  );
  const shapes = Object.entries(SHAPES).map(([name, text]) => `- ${name}: \`${text}\``);
  return `## Pictures and sound\n\n${INTRODUCTION}\n\n${lines.join('\n')}\n\n${MESSAGES}\n\n${shapes.join('\n')}`;
}

const isRequest = (name: string): name is MediaRequest => Object.hasOwn(ANSWERS, name);
const answerTo = (name: string): string => (isRequest(name) ? ANSWERS[name] : '');
const roles = (name: string): string => (isRequest(name) ? mediaPolicy[name].join(', ') : '');

const named = (text: string): string =>
  Object.entries(SHAPES).reduce((whole, [name, shape]) => whole.replaceAll(shape, name), text);

const INTRODUCTION = `WebRTC through a mediasoup SFU; the shapes are those of mediasoup-client 3. Requests are
answered \`{ ok: true, …}\` or with a refusal, one after the other, and concern what this socket itself created: any other
identifier is \`notFound\`. \`media:join\` comes first, and again after \`media:renegotiate\`; until then everything is
\`notOnStage\`. Without a stage everything is \`mediaOff\`, before it is ready \`mediaNotReady\`.

Who is heard, the session's log decides (commands \`setFloorMode\`, \`mutePoint\`, \`giveFloor\` …) and the server holds. Of
open microphones at most three are sent to everybody. Of pictures a receiver is sent those on the tiles that it names
with \`media:watch\`: screens, floor holder and chair always, and \`otherPictures\` of the rest, in the order named.`;

const MESSAGES = `Server to client:

- \`media:state\` \`{ state: "ready" } | { state: "building", done, total } | { state: "off", reason: "switchedOff" | "noWorker", remedy: { vi, en } | null }\`:
  after \`welcome\`, and whenever it changes.
- \`media:producers\` \`{ producers: [{ producerId, source, kind, party, open, own }] }\`: everything that there is to receive.
- \`media:consumer\` \`{ consumerId, flowing, layer }\`, \`media:consumerClosed\` \`{ consumerId }\`.
- \`media:speakers\` \`{ speakers: [{ producerId, volume }] }\`: volatile, the loudest first, 0 to -127 dB.
- \`media:renegotiate\` \`{ reason: "workerDied" }\`: transports, producers and consumers are gone; join again.
- \`media:quality\` \`{ points: [{ party, upBitrate, upLoss, downBitrate, downLoss, availableDown, roundTrip, layer, protocol }] }\`:
  volatile, to the technician, the chair and the secretaries.`;
