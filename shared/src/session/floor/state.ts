interface Speaker {
  kind: 'speak' | 'pointOfOrder';
  pointId: string;
  personId: string | null;
  /** For a speaker who is not on the roll. */
  speakerName: string | null;
  about: string | null;
}

export interface FloorRequest extends Speaker {
  requestId: string;
  seq: number;
  askedAt: number;
  /** The chair asked this point to speak. */
  invited: boolean;
}

export interface Speech extends Speaker {
  speechId: string;
  seq: number;
  itemId: string | null;
  from: number;
  /** Null while the speaker has the floor. */
  to: number | null;
  /** Seconds given and extended so far; null without a limit. */
  seconds: number | null;
  summary: string | null;
}

export interface Floor {
  /** In speaking order, points of order first. */
  queue: FloorRequest[];
  currentSpeechId: string | null;
  speeches: Record<string, Speech>;
  speechOrder: string[];
  /** Milliseconds spoken per point, ended speeches only. */
  timeUsed: Record<string, number>;
  lastReorder: { at: number; reason: string } | null;
}

export const emptyFloor = (): Floor => ({
  queue: [],
  currentSpeechId: null,
  speeches: {},
  speechOrder: [],
  timeUsed: {},
  lastReorder: null,
});
