import type { SessionMaterial } from '@diemcau/shared/record/materialOf';
import { Told } from '@diemcau/shared/record/minutes/told';
import { Numbering } from './blocks.ts';
import { References } from './references.ts';

/** What is carried along while a debate is written. */
export interface Debate {
  readonly material: SessionMaterial;
  readonly references: References;
  readonly numbering: Numbering;
  readonly told: Told;
  /** The eId of the passage that tells of a vote, by the vote's identifier. */
  readonly votes: Map<string, string>;
}

export const newDebate = (material: SessionMaterial): Debate => ({
  material,
  references: new References(material.sessionId, material.state),
  numbering: new Numbering(),
  told: new Told(),
  votes: new Map(),
});
