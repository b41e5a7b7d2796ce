import { followUpEntries } from '../followUp.ts';
import type { Material } from '../material.ts';
import type { RecordEntry, RecordSection } from '../model.ts';
import { section } from '../sections.ts';
import { happening } from './happening.ts';
import { Told } from './told.ts';

interface Part {
  readonly sectionId: string;
  readonly heading: string;
  readonly entries: RecordEntry[];
}

/**
 * The events of the sitting as the minutes tell them: a section for each time that an item of the agenda was
 * taken up, and in it what was said, answered, decided and voted, each with its hour. What the secretariat
 * did before the opening, between two sittings and after the end is no part of the proceedings.
 */
export function proceedings(material: Material): RecordSection[] {
  const parts: Part[] = [{ sectionId: 'opening', heading: 'Khai mạc', entries: [] }];
  const told = new Told();
  let sitting = false;
  for (const recorded of material.events) {
    const { type } = recorded.event;
    if (type === 'sessionOpened' || type === 'sessionReopened') sitting = true;
    if (!sitting) continue;
    if (recorded.event.type === 'agendaItemStarted') {
      parts.push(partOf(material, recorded.event.payload.itemId, recorded.seq, parts));
    }
    const entry = happening(material, recorded, told);
    if (entry !== null) parts.at(-1)?.entries.push(entry);
    if (type === 'sessionAdjourned') sitting = false;
  }
  return parts
    .filter((part) => part.entries.length > 0)
    .map(({ sectionId, heading, entries }, index) =>
      section(sectionId, heading, { number: `${index + 1}.`, entries }),
    );
}

/** A time that an item was taken up; the first time, the one on earlier tasks begins with how they stand. */
function partOf(material: Material, itemId: string, seq: number, before: readonly Part[]): Part {
  const { agenda, followUp } = material.state;
  const title = agenda.items[itemId]?.title ?? itemId;
  const again = before.some((part) => part.sectionId.startsWith(`${itemId}#`));
  return {
    sectionId: `${itemId}#${seq}`,
    heading: again ? `${title} (tiếp tục)` : title,
    entries: itemId === followUp.itemId && !again ? followUpEntries(material) : [],
  };
}
