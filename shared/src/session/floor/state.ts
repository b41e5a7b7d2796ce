/** Who speaks, for which point, and about what. */
interface Speaker {
  kind: 'speak' | 'pointOfOrder';
  pointId: string;
  /** The agency that speaks, where several sit in that room. */
  unitId: string | null;
  personId: string | null;
  /** As named when it was asked; null for the delegation as such. */
  speakerName: string | null;
  speakerOffice: string | null;
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
  /** In speaking order. */
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
