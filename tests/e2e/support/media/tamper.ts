import type { Page } from 'playwright-core';

/** A client whose microphone goes on sending whatever its page wants. Before the page is opened. */
export async function neverSilent(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(MediaStreamTrack.prototype, 'enabled', {
      get: () => true,
      set: () => undefined,
    });
    MediaStreamTrack.prototype.stop = () => undefined;
    // What the page lays still is sent on: neither our end nor the other's is told otherwise.
    Object.defineProperty(RTCRtpTransceiver.prototype, 'direction', {
      get: () => 'sendonly',
      set: () => undefined,
    });
    const { setRemoteDescription } = RTCPeerConnection.prototype;
    RTCPeerConnection.prototype.setRemoteDescription = function (description) {
      const sdp = description.sdp?.replaceAll('a=inactive', 'a=recvonly') ?? '';
      return Reflect.apply(setRemoteDescription, this, [{ type: description.type, sdp }]);
    };
  });
}
