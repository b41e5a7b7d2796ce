import { EventEmitter } from 'node:events';
import type { DtlsParameters, MediaAnswers } from '@diemcau/shared/protocol/mediaMessages';
import {
  IceCandidate,
  type RTCCertificate,
  RTCDtlsFingerprint,
  RTCDtlsParameters,
  RTCDtlsTransport,
  RTCIceGatherer,
  RTCIceParameters,
  RTCIceTransport,
  RtpHeader,
  type RtpPacket,
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
  close(): Promise<void>;
}

type Opened = MediaAnswers['media:createTransport'];

const SRTP_AES128_CM_SHA1_80 = 1;

export async function openLine(opened: Opened): Promise<RtcLine> {
  const gatherer = new RTCIceGatherer({ useIpv4: true, useIpv6: false });
  const ice = new RTCIceTransport(gatherer);
  ice.connection.iceControlling = true;
  const certificate: RTCCertificate = await RTCDtlsTransport.SetupCertificate();
  const dtls = new RTCDtlsTransport({}, ice, certificate, [SRTP_AES128_CM_SHA1_80]);
  dtls.role = 'client';
  const received = new Map<number, number>();
  const packets = new EventEmitter<{ packet: [RtpPacket] }>();
  dtls.onRtp.subscribe((packet) => {
    const { ssrc } = packet.header;
    received.set(ssrc, (received.get(ssrc) ?? 0) + 1);
    packets.emit('packet', packet);
  });

  const { usernameFragment, password } = opened.iceParameters;
  ice.setRemoteParams(new RTCIceParameters({ usernameFragment, password, iceLite: true }));
  const [candidate] = opened.iceCandidates.filter(({ protocol }) => protocol === 'udp');
  if (candidate === undefined) throw new Error('no UDP candidate');
  const { foundation, ip, port, priority } = candidate;
  await ice.addRemoteCandidate(new IceCandidate(1, foundation, ip, port, priority, 'udp', 'host'));
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
    },
    send: async (header, payload) => {
      await dtls.sendRtp(payload, new RtpHeader(header));
    },
    received,
    packets,
    close: async () => {
      await dtls.stop();
      await ice.stop();
    },
  };
}
