import { hasFloor } from '@diemcau/shared/session/stage/heard';
import { roleNow } from '@diemcau/shared/session/viewer';
import { type Heard, loudest } from '../loudest.ts';
import { type Picture, picturesFor, type Rank } from '../pictures.ts';
import { isOpen, type Peer, type Received, type Sent } from './peer.ts';
import type { StageCore } from './stageCore.ts';

/** Microphones that are sent to everybody at once. */
const VOICES = 3;

/** Decides who is sent what, whenever something has changed. */
export interface Selection {
  /** For everybody, or for one peer. */
  run(core: StageCore, peer?: Peer): void;
  /** What the observer of the voices heard just now. */
  heard(core: StageCore, volumes: readonly { producerId: string; volume: number }[]): void;
  /** Voices that are sent to everybody just now. */
  voices(): ReadonlySet<string>;
}

export function createSelection(): Selection {
  const levels = new Map<string, Heard>();
  let voices: ReadonlySet<string> = new Set();

  const chooseVoices = (core: StageCore): boolean => {
    const open = [...core.producers.values()].filter(
      (sent) => sent.source === 'microphone' && isOpen(sent),
    );
    for (const producerId of levels.keys()) {
      if (!core.producers.has(producerId)) levels.delete(producerId);
    }
    const state = core.state();
    const ids = open.map(({ producer }) => producer.id);
    const byRight = new Set(
      open
        .filter(({ peer }) => hasFloor(state, peer.visitor.party))
        .map((sent) => sent.producer.id),
    );
    const now = { at: performance.now(), sent: voices, limit: VOICES };
    const chosen = loudest(ids, byRight, levels, now);
    const same = chosen.size === voices.size && [...chosen].every((each) => voices.has(each));
    voices = chosen;
    return !same;
  };

  return {
    run: (core, peer) => {
      const all = chooseVoices(core) || peer === undefined;
      for (const each of all ? core.peers : [peer]) settle(core, each, voices);
    },
    heard: (core, volumes) => {
      const at = performance.now();
      for (const { producerId, volume } of volumes) levels.set(producerId, { volume, at });
      if (chooseVoices(core)) for (const each of core.peers) settle(core, each, voices);
    },
    voices: () => voices,
  };
}

function settle(core: StageCore, peer: Peer, voices: ReadonlySet<string>): void {
  const rankOf = (producerId: string): Rank | null => {
    const sent = core.producers.get(producerId);
    return sent === undefined ? null : rank(core, sent);
  };
  peer.pictures = picturesFor(peer.tiles, rankOf, core.settings.otherPictures);
  for (const received of peer.received.values()) {
    const producerId = received.from.producer.id;
    const picture = peer.pictures.get(producerId) ?? null;
    const flows = received.ready && isSent(received, picture, voices);
    if (flows && picture !== null) arrange(core, received, picture);
    received.valve.set(flows);
  }
}

function isSent(
  { from, consumer }: Received,
  picture: Picture | null,
  voices: ReadonlySet<string>,
): boolean {
  if (from.source === 'check' || from.source === 'screenSound') return true;
  return consumer.kind === 'audio' ? voices.has(from.producer.id) : picture !== null;
}

function rank(core: StageCore, { source, peer }: Sent): Rank | null {
  if (source === 'screen') return 'screen';
  if (source !== 'camera') return null;
  const state = core.state();
  const { party } = peer.visitor;
  if (hasFloor(state, party)) return 'floor';
  return roleNow(state.lifecycle, party) === 'chair' ? 'chair' : 'other';
}

/** Layers and share; what is so already is not said again. */
function arrange(core: StageCore, { consumer }: Received, picture: Picture): void {
  const { spatialLayer, temporalLayer, priority } = picture;
  const before = consumer.preferredLayers;
  const layered = consumer.type === 'simulcast' || consumer.type === 'svc';
  const same = before?.spatialLayer === spatialLayer && before.temporalLayer === temporalLayer;
  const fail = (error: unknown) => {
    if (!consumer.closed) core.failed(error);
  };
  if (layered && !same) consumer.setPreferredLayers({ spatialLayer, temporalLayer }).catch(fail);
  if (consumer.priority !== priority) consumer.setPriority(priority).catch(fail);
}
