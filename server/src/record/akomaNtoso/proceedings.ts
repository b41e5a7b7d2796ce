import { happening } from '@diemcau/shared/record/minutes/happening';
import { pointName, unitName } from '@diemcau/shared/record/names';
import type { RecordedEvent } from '@diemcau/shared/session/recorded';
import { showable } from '../plainText.ts';
import { element, type Markup } from '../xml.ts';
import { dateTime, paragraphs, restingOn } from './blocks.ts';
import type { Debate } from './debate.ts';
import { obstacleMarkup } from './obstacles.ts';

interface Part {
  readonly eId: string;
  readonly name: string;
  readonly heading: string;
  readonly content: Markup[];
}

/** A section for each time that an item of the agenda was taken up, and in it what was said, in order. */
export function debateSections(debate: Debate): Markup[] {
  const { material, numbering } = debate;
  const part = (name: string, heading: string): Part => ({
    eId: numbering.next(null, 'dbsect'),
    name,
    heading,
    content: [],
  });
  const parts = [part('opening', 'Khai mạc')];
  let sitting = false;
  for (const recorded of material.events) {
    const { event } = recorded;
    if (event.type === 'sessionOpened' || event.type === 'sessionReopened') sitting = true;
    if (!sitting) continue;
    if (event.type === 'agendaItemStarted') {
      const { itemId } = event.payload;
      parts.push(part('agendaItem', material.state.agenda.items[itemId]?.title ?? itemId));
    }
    const current = parts.at(-1);
    current?.content.push(...passage(debate, recorded, current.eId));
    if (event.type === 'sessionAdjourned') sitting = false;
  }
  const [opening, ...others] = parts;
  if (opening !== undefined && opening.content.length === 0) {
    opening.content.push(...paragraphs(numbering, opening.eId, 'Phiên họp chưa khai mạc.'));
  }
  return [...(opening === undefined ? [] : [opening]), ...others].map(
    ({ eId, name, heading, content }) =>
      element('debateSection', { eId, name }, [element('heading', {}, [heading]), ...content]),
  );
}

function passage(debate: Debate, recorded: RecordedEvent, parent: string): Markup[] {
  if (recorded.event.type === 'floorGiven') {
    return speech(debate, recorded.event.payload.speechId, parent);
  }
  const onObstacle = obstacleMarkup(debate, recorded, parent);
  return onObstacle === null ? narrative(debate, recorded, parent) : [onObstacle];
}

function speech(
  { material, references, numbering }: Debate,
  speechId: string,
  parent: string,
): Markup[] {
  const { state, provenance } = material;
  const given = state.floor.speeches[speechId];
  if (given === undefined) return [];
  const { pointId, unitId, personId, speakerName, speakerOffice, from, to } = given;
  const eId = numbering.next(parent, 'speech');
  const room = unitId === null ? pointName(state, pointId) : unitName(state, unitId);
  const delegation = unitId === null ? references.delegation(pointId) : references.unit(unitId);
  const named = speakerName === null ? delegation : references.namedPerson(speakerName);
  const person = [speakerName, speakerOffice].filter((each) => each !== null).join(', ');
  return [
    element(
      'speech',
      {
        eId,
        by: personId === null ? named : references.person(personId, speakerName ?? room),
        as: speakerOffice === null ? null : references.role(speakerOffice),
        startTime: dateTime(from),
        endTime: to === null ? null : dateTime(to),
        ...restingOn(provenance.source('speech', speechId)),
      },
      [
        element('from', {}, [person === '' ? room : `${person} (${room})`]),
        ...paragraphs(numbering, eId, given.summary ?? given.about ?? 'Phát biểu.'),
      ],
    ),
  ];
}

/** Everything else, in the words of the minutes. */
function narrative(debate: Debate, recorded: RecordedEvent, parent: string): Markup[] {
  const { material, numbering, told, votes } = debate;
  const entry = happening(material, recorded, told);
  if (entry === null) return [];
  const lines = showable(entry.text)
    .split('\n')
    .map((line) => ({ line, eId: numbering.next(parent, 'narrative') }));
  const { event } = recorded;
  const [first] = lines;
  if ((event.type === 'voteClosed' || event.type === 'voteCancelled') && first !== undefined) {
    votes.set(event.payload.voteId, first.eId);
  }
  return lines.map(({ line, eId }) =>
    element('narrative', { eId, ...restingOn(entry.sources) }, [line]),
  );
}
