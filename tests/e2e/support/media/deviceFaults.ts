import type { Page } from 'playwright-core';

declare global {
  /** Every track of a device that the page has opened. */
  var openedTracks: MediaStreamTrack[] | undefined;
}

/** As if somebody had said no to the browser's question. Before the page is opened. */
export const deny =
  (devices: readonly ('camera' | 'microphone')[]) =>
  async (page: Page): Promise<void> => {
    const asking = await page.context().newCDPSession(page);
    const { targetInfo } = await asking.send('Target.getTargetInfo');
    const { browserContextId } = targetInfo;
    for (const name of devices) {
      await asking.send('Browser.setPermission', {
        permission: { name },
        setting: 'denied',
        ...(browserContextId === undefined ? {} : { browserContextId }),
      });
    }
  };

/** Keeps hold of the devices' tracks. Before the page is opened. */
export async function keepTracks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.openedTracks = [];
    const devices = navigator.mediaDevices;
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      globalThis.openedTracks?.push(...stream.getTracks());
      return stream;
    };
  });
}

/** Ends the device's tracks as a browser does when it is pulled out. */
export const unplug = (page: Page, kind: 'audio' | 'video'): Promise<void> =>
  page.evaluate((which) => {
    for (const track of globalThis.openedTracks ?? []) {
      if (track.kind !== which || track.readyState === 'ended') continue;
      track.stop();
      track.dispatchEvent(new Event('ended'));
    }
  }, kind);
