import type { Party } from '@diemcau/shared/session/meta';

/** One picture that can be shown. */
export interface StageTile {
  readonly producerId: string;
  readonly source: 'camera' | 'screen';
  readonly party: Party;
  readonly own: boolean;
  /** `paused`: its sender has closed it, or the link is saved; `waiting`: no picture has come yet. */
  readonly shown: 'waiting' | 'flowing' | 'paused';
  /** The picture layer that arrives, 0 to 2; null for none, and for one's own. */
  readonly layer: number | null;
  readonly track: MediaStreamTrack | null;
}

/** A room's microphone. */
export interface StageVoice {
  readonly party: Party;
  readonly producerId: string;
  /** Whether it goes out to the others. */
  readonly open: boolean;
  readonly own: boolean;
}

/** Who is heard just now. */
export interface StageSpeaker {
  readonly producerId: string;
  /** 0 to 1. */
  readonly volume: number;
}

/** What is played; never one's own. */
export interface HeardTrack {
  readonly producerId: string;
  readonly track: MediaStreamTrack;
}

/** Why a camera, a microphone or a screen cannot be used. `insecure`: the page came over plain HTTP. */
export type DeviceFailure =
  | 'denied'
  | 'inUse'
  | 'missing'
  | 'unplugged'
  | 'unsupported'
  | 'insecure'
  | 'failed';

/** `held`: it is open here, and the server lets nobody hear it. */
export interface OwnDevice {
  readonly state: 'closed' | 'opening' | 'open' | 'held' | 'failed';
  /** Why it failed; null in every other state. */
  readonly failure: DeviceFailure | null;
  readonly deviceId: string | null;
  readonly label: string | null;
}

/** How far the page has gone to keep a narrow link usable; each step includes those before it. */
export type SavingStep = 'none' | 'fewerPictures' | 'slowScreen' | 'noOwnCamera' | 'audioOnly';

/** `auto` follows the link; the others are chosen by hand. */
export type SavingChoice = 'auto' | 'audioOnly' | 'everything';

export type LinkQuality = 'good' | 'weak' | 'poor' | 'unknown';

export interface StageLink {
  readonly quality: LinkQuality;
  /** Milliseconds. */
  readonly roundTrip: number | null;
  readonly saving: SavingStep;
  readonly choice: SavingChoice;
}

/**
 * Why there is no stage. `unsupported`: the browser has no WebRTC; `unreachable`: neither UDP nor TCP reaches
 * the server's media port; `notLoaded`: the page's own media code did not arrive.
 */
export type StageFailure =
  | 'unsupported'
  | 'mediaOff'
  | 'forbidden'
  | 'tooManyStreams'
  | 'mediaRefused'
  | 'unreachable'
  | 'notLoaded'
  | 'failed';

export interface StageState {
  readonly status: 'joining' | 'on' | 'reconnecting' | 'failed';
  /** Set while the status is `failed`. */
  readonly failure: StageFailure | null;
  readonly tiles: readonly StageTile[];
  readonly voices: readonly StageVoice[];
  /** Loudest first. */
  readonly speakers: readonly StageSpeaker[];
  readonly sounds: readonly HeardTrack[];
  readonly own: {
    readonly microphone: OwnDevice;
    readonly camera: OwnDevice;
    readonly screen: OwnDevice;
  };
  readonly link: StageLink;
  /** The browser wants a gesture before it plays sound: `allowSound` from a click. */
  readonly soundBlocked: boolean;
}

export type OwnKind = keyof StageState['own'];
export type ChosenKind = 'microphone' | 'camera' | 'speaker';

/** What the person at this page can do. None throws: what comes of it shows in the state. */
export interface StageActs {
  openMicrophone(): Promise<void>;
  closeMicrophone(): Promise<void>;
  openCamera(): Promise<void>;
  closeCamera(): Promise<void>;
  shareScreen(): Promise<void>;
  stopScreen(): Promise<void>;
  /** Remembers the device, and changes to it where one of the kind is open. */
  chooseDevice(kind: ChosenKind, deviceId: string): Promise<void>;
  chooseSaving(choice: SavingChoice): void;
  allowSound(): void;
  /** Begins anew after a failure. */
  retry(): void;
}

export const closedDevice: OwnDevice = {
  state: 'closed',
  failure: null,
  deviceId: null,
  label: null,
};

export const emptyStageState: StageState = {
  status: 'joining',
  failure: null,
  tiles: [],
  voices: [],
  speakers: [],
  sounds: [],
  own: { microphone: closedDevice, camera: closedDevice, screen: closedDevice },
  link: { quality: 'unknown', roundTrip: null, saving: 'none', choice: 'auto' },
  soundBlocked: false,
};
