import { pointName, unitName } from '@diemcau/shared/record/names';
import type { RaisedBy } from '@diemcau/shared/session/schemas';
import type { SessionState } from '@diemcau/shared/session/state';
import { type Attributes, element, type Markup } from '../xml.ts';

/** Classes of the ontology that a debate refers to, with their element. */
const KINDS = {
  person: 'TLCPerson',
  organization: 'TLCOrganization',
  role: 'TLCRole',
  concept: 'TLCConcept',
} as const;
type Kind = keyof typeof KINDS;

/** The program itself, which states everything in the metadata. */
export const SOURCE = '#diemcau';

/** Who and what is spoken of: each is named once, where it is first referred to. */
export class References {
  readonly #sessionId: string;
  readonly #state: SessionState;
  readonly #entries = new Map<string, { readonly kind: Kind; readonly showAs: string }>();
  readonly #named = new Map<string, string>();

  constructor(sessionId: string, state: SessionState) {
    this.#sessionId = sessionId;
    this.#state = state;
    this.#entries.set(SOURCE.slice(1), { kind: 'organization', showAs: 'Điểm Cầu' });
  }

  /** A person on the roll; `name` where the roll no longer has that one. */
  person(personId: string, name: string): string {
    const showAs = this.#state.attendance.people[personId]?.name ?? name;
    return this.#add('person', `person-${personId}`, showAs);
  }

  /** Somebody who is known by name alone. */
  namedPerson(name: string): string {
    return this.#add('person', this.#idOf('named', name), name);
  }

  unit(unitId: string): string {
    return this.#add('organization', `unit-${unitId}`, unitName(this.#state, unitId));
  }

  /** Those who sit at a point. */
  delegation(pointId: string): string {
    const name = pointName(this.#state, pointId);
    return this.#add('organization', `delegation-${pointId}`, `Đoàn đại biểu tại ${name}`);
  }

  body(name: string): string {
    return this.#add('organization', this.#idOf('body', name), name);
  }

  role(office: string): string {
    return this.#add('role', this.#idOf('role', office), office);
  }

  concept(id: string, showAs: string): string {
    return this.#add('concept', `concept-${id}`, showAs);
  }

  /** Who conducted the session at that moment. */
  chairAt(at: number): string {
    const { details, handovers } = this.#state.lifecycle;
    const acting = handovers.findLast((handover) => handover.at <= at)?.to ?? null;
    const chair = acting ?? details?.chair ?? null;
    if (chair === null) return this.concept('chair', 'Chủ trì');
    return chair.personId === null
      ? this.namedPerson(chair.name)
      : this.person(chair.personId, chair.name);
  }

  voice(voice: RaisedBy, at: number): string {
    switch (voice.kind) {
      case 'point':
        return this.delegation(voice.pointId);
      case 'agency':
        return this.unit(voice.unitId);
      case 'group':
        return this.#add('organization', this.#idOf('group', voice.name), voice.name);
      case 'chair':
        return this.chairAt(at);
      default:
        return voice satisfies never;
    }
  }

  /** The references element; to be asked for once everything else has been written. */
  markup(): Markup {
    return element(
      'references',
      { source: SOURCE },
      [...this.#entries].map(([eId, { kind, showAs }]) => {
        const own = eId === SOURCE.slice(1) ? eId : `${this.#sessionId}/${eId}`;
        const attributes: Attributes = { eId, href: `/akn/ontology/${kind}/vn/${own}`, showAs };
        return element(KINDS[kind], attributes);
      }),
    );
  }

  #add(kind: Kind, eId: string, showAs: string): string {
    if (!this.#entries.has(eId)) this.#entries.set(eId, { kind, showAs });
    return `#${eId}`;
  }

  /** The same words give the same identifier. */
  #idOf(prefix: string, words: string): string {
    const key = `${prefix}:${words}`;
    const known = this.#named.get(key) ?? `${prefix}-${this.#named.size + 1}`;
    this.#named.set(key, known);
    return known;
  }
}
