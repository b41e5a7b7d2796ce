import { EventEmitter } from 'node:events';
import type {
  IceCandidate as Candidate,
  DtlsParameters,
  MediaAnswers,
} from '@diemcau/shared/protocol/mediaMessages';
import {
  IceCandidate,
  type RTCCertificate,
  RTCDtlsFingerprint,
  RTCDtlsParameters,
  RTCDtlsTransport,
  RTCIceGatherer,
  RTCIceParameters,
  RTCIceTransport,
  type RtcpSrPacket,
  RtpHeader,
  type RtpPacket,
  UdpTransport,
} from 'werift';

/** A client's end of one transport: real ICE, DTLS and SRTP over UDP, without a browser. */
export interface RtcLine {
  /** For `media:connectTransport`. */
  readonly dtlsParameters: DtlsParameters;
  /** Completes ICE and DTLS; the server must have been told the parameters before. */
  connect(): Promise<void>;
  send(header: Partial<RtpHeader>, payload: Buffer): Promise<void>;
  /** Packets that came, by SSRC. */
  readonly received: ReadonlyMap<number, number>;
  readonly packets: EventEmitter<{ packet: [RtpPacket] }>;
  /** The receiver of what we send wants a whole picture. */
  readonly wishes: EventEmitter<{ keyFrame: [] }>;
  /** Tells when the packets that were sent were taken, one report a stream. */
  report(reports: readonly RtcpSrPacket[]): Promise<void>;
  close(): Promise<void>;
}

type Opened = MediaAnswers['media:createTransport'];

export interface LineOptions {
  /** The only way that the client has to the worker; the other protocol is closed to it. */
  readonly protocol?: 'udp' | 'tcp';
  /** Leads the client to another address than the worker's, for a bad link in between. */
  readonly through?: (
    candidate: Candidate,
  ) => Promise<{ readonly ip: string; readonly port: number }>;
  /** Made anew for each line where it is not given. */
  readonly certificate?: RTCCertificate;
  /** Takes every RTP packet as it came, encrypted, instead of having it decrypted and counted. */
  readonly onEncrypted?: (datagram: Buffer) => void;
}

export const newCertificate = (): Promise<RTCCertificate> => RTCDtlsTransport.SetupCertificate();

const SRTP_AES128_CM_SHA1_80 = 1;
/** RTCP's type of those messages, of which a worker sends PLI and FIR. */
const PAYLOAD_FEEDBACK = 206;

export async function openLine(opened: Opened, options: LineOptions = {}): Promise<RtcLine> {
  const { protocol = 'udp', onEncrypted } = options;
  const byTcp = protocol === 'tcp' ? { useTcp: true, tcpPassive: false } : {};
  const gatherer = new RTCIceGatherer({ useIpv4: true, useIpv6: false, ...byTcp });
  const ice = new RTCIceTransport(gatherer);
  ice.connection.iceControlling = true;
  const certificate = options.certificate ?? (await newCertificate());
  const dtls = new RTCDtlsTransport({}, ice, certificate, [SRTP_AES128_CM_SHA1_80]);
  dtls.role = 'client';
  const received = new Map<number, number>();
  const packets = new EventEmitter<{ packet: [RtpPacket] }>();
  const wishes = new EventEmitter<{ keyFrame: [] }>();
  dtls.onRtcp.subscribe((packet) => {
    if (packet.type === PAYLOAD_FEEDBACK) wishes.emit('keyFrame');
  });
  dtls.onRtp.subscribe((packet) => {
    const { ssrc } = packet.header;
    received.set(ssrc, (received.get(ssrc) ?? 0) + 1);
    packets.emit('packet', packet);
  });

  const { usernameFragment, password } = opened.iceParameters;
  ice.setRemoteParams(new RTCIceParameters({ usernameFragment, password, iceLite: true }));
  const [candidate] = opened.iceCandidates.filter((each) => each.protocol === protocol);
  if (candidate === undefined) throw new Error(`no candidate over ${protocol}`);
  const { foundation, priority } = candidate;
  const { ip, port } = (await options.through?.(candidate)) ?? candidate;
  const remote = new IceCandidate(1, foundation, ip, port, priority, protocol, 'host');
  if (candidate.tcpType) remote.tcpType = candidate.tcpType;
  await ice.addRemoteCandidate(remote);
  await ice.addRemoteCandidate(undefined);
  dtls.setRemoteParams(
    new RTCDtlsParameters(
      opened.dtlsParameters.fingerprints.map(
        ({ algorithm, value }) => new RTCDtlsFingerprint(algorithm, value),
      ),
      'server',
    ),
  );
  return {
    dtlsParameters: {
      role: 'client',
      fingerprints: certificate
        .getFingerprints()
        .map(({ value }) => ({ algorithm: 'sha-256' as const, value })),
    },
    connect: async () => {
      await ice.gather();
      await ice.start();
      await dtls.start();
      if (onEncrypted) takeEncrypted(ice, onEncrypted);
    },
    send: async (header, payload) => {
      await dtls.sendRtp(payload, new RtpHeader(header));
    },
    report: async (reports) => {
      await dtls.sendRtcp([...reports]);
    },
    received,
    packets,
    wishes,
    close: async () => {
      await dtls.stop();
      await ice.stop();
    },
  };
}

/** RTCP's second byte, where RTP has marker and payload type (RFC 5761). */
const RTCP_FROM = 192;
const RTCP_TO = 223;
const RECEIVE_BUFFER = 4 * 1024 * 1024;

/** Takes RTP from the socket before anything else looks at it; the rest goes the usual way. */
function takeEncrypted(ice: RTCIceTransport, take: (datagram: Buffer) => void): void {
  const pair = ice.connection.nominated;
  const transport = pair && 'transport' in pair.protocol ? pair.protocol.transport : null;
  if (!(transport instanceof UdpTransport)) throw new Error('not connected over UDP');
  transport.socket.setRecvBufferSize(RECEIVE_BUFFER);
  const usual = transport.onData;
  transport.onData = (datagram, from) => {
    const [first = 0, second = 0] = datagram;
    const isRtp = first >> 6 === 2 && (second < RTCP_FROM || second > RTCP_TO);
    if (isRtp) take(datagram);
    else usual(datagram, from);
  };
}
