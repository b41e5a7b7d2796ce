import type { Page } from 'playwright-core';

/** A client whose microphone goes on sending whatever its page wants. Before the page is opened. */
export async function neverSilent(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(MediaStreamTrack.prototype, 'enabled', {
      get: () => true,
      set: () => undefined,
    });
    MediaStreamTrack.prototype.stop = () => undefined;
    const { replaceTrack, setParameters } = RTCRtpSender.prototype;
    RTCRtpSender.prototype.replaceTrack = async function (track) {
      if (track !== null) await replaceTrack.call(this, track);
    };
    RTCRtpSender.prototype.setParameters = function (parameters) {
      for (const encoding of parameters.encodings) encoding.active = true;
      return setParameters.call(this, parameters);
    };
  });
}
