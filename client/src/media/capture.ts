import { devicePreferences } from './devicePreferences.ts';
import type { DeviceFailure } from './stageState.ts';

export type Captured =
  | { readonly ok: true; readonly track: MediaStreamTrack }
  | { readonly ok: false; readonly failure: DeviceFailure };

/** A shared screen; its sound where the browser and the person gave it. */
export type CapturedScreen =
  | {
      readonly ok: true;
      readonly track: MediaStreamTrack;
      readonly sound: MediaStreamTrack | null;
    }
  | { readonly ok: false; readonly failure: DeviceFailure }
  /** The person closed the browser's question; nothing has failed. */
  | { readonly ok: false; readonly failure: null };

const VOICE: MediaTrackConstraints = {
  echoCancellation: true,
  noiseSuppression: true,
  autoGainControl: true,
  channelCount: 1,
};
const PICTURE: MediaTrackConstraints = {
  width: { ideal: 1280 },
  height: { ideal: 720 },
  frameRate: { ideal: 24, max: 30 },
};
/** Text changes seldom and must be sharp: few pictures, whole ones. */
const SCREEN: DisplayMediaStreamOptions = {
  video: { frameRate: { ideal: 5, max: 8 }, width: { max: 1920 }, height: { max: 1080 } },
  audio: true,
};

/** Opens a microphone or camera: that one, else the remembered one, else whichever the browser takes. */
export async function capture(
  kind: 'microphone' | 'camera',
  deviceId: string | null = null,
): Promise<Captured> {
  const missing = whyNoDevices();
  if (missing !== null) return { ok: false, failure: missing };
  const remembered = devicePreferences()[kind];
  const device = chosen(deviceId, remembered);
  const wanted = kind === 'microphone' ? { ...VOICE, ...device } : { ...PICTURE, ...device };
  try {
    const stream = await navigator.mediaDevices.getUserMedia(
      kind === 'microphone' ? { audio: wanted } : { video: wanted },
    );
    const [track] = stream.getTracks();
    if (track === undefined) return { ok: false, failure: 'missing' };
    track.contentHint = kind === 'microphone' ? 'speech' : 'motion';
    return { ok: true, track };
  } catch (error) {
    return { ok: false, failure: failureOf(error) };
  }
}

function chosen(deviceId: string | null, remembered: string | null): MediaTrackConstraints {
  if (deviceId !== null) return { deviceId: { exact: deviceId } };
  // A remembered one that is not there today is no reason to have none.
  return remembered === null ? {} : { deviceId: { ideal: remembered } };
}

export async function captureScreen(): Promise<CapturedScreen> {
  const missing = whyNoDevices();
  if (missing !== null) return { ok: false, failure: missing };
  if (typeof navigator.mediaDevices.getDisplayMedia !== 'function') {
    return { ok: false, failure: 'unsupported' };
  }
  try {
    const stream = await navigator.mediaDevices.getDisplayMedia(SCREEN);
    const [track] = stream.getVideoTracks();
    const [sound = null] = stream.getAudioTracks();
    if (track === undefined) return { ok: false, failure: 'missing' };
    track.contentHint = 'detail';
    return { ok: true, track, sound };
  } catch (error) {
    const failure = failureOf(error);
    return { ok: false, failure: failure === 'denied' ? null : failure };
  }
}

/** Browsers hide the devices from pages that came over plain HTTP. */
function whyNoDevices(): DeviceFailure | null {
  if (globalThis.isSecureContext === false) return 'insecure';
  const known: MediaDevices | undefined = globalThis.navigator?.mediaDevices;
  return typeof known?.getUserMedia === 'function' ? null : 'unsupported';
}

/** Names as in "Media Capture and Streams", getUserMedia(). */
export function failureOf(error: unknown): DeviceFailure {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotReadableError':
    case 'TrackStartError':
    case 'AbortError':
      return 'inUse';
    case 'NotFoundError':
    case 'DevicesNotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    default:
      return 'failed';
  }
}

/** Why a track ended by itself: the permission was taken back, or the device is gone. */
export async function whyEnded(kind: 'microphone' | 'camera'): Promise<DeviceFailure> {
  return (await permissionFor(kind)) === 'denied' ? 'denied' : 'unplugged';
}

/** `unknown` where the browser does not say. */
export async function permissionFor(
  kind: 'microphone' | 'camera',
): Promise<PermissionState | 'unknown'> {
  try {
    return (await navigator.permissions.query({ name: kind })).state;
  } catch {
    return 'unknown';
  }
}
