import type { Speech } from '../../session/floor/state.ts';
import type { SessionState } from '../../session/state.ts';
import { timeInWords } from '../calendar.ts';
import type { RecordEntry, RecordSection } from '../model.ts';
import { pointName, unitName } from '../names.ts';
import { entry, section } from '../sections.ts';
import type { Provenance } from '../sources.ts';
import { itemKindWords } from '../words.ts';

/** The order of proceedings: each item that was taken up, and each speaker's opinion under it (QĐ 45/2018/QĐ-TTg). */
export function proceedingsAnnex(state: SessionState, provenance: Provenance): RecordSection {
  const speeches = state.floor.speechOrder.flatMap(
    (speechId) => state.floor.speeches[speechId] ?? [],
  );
  const spoken = (itemId: string | null): RecordEntry[] =>
    speeches
      .filter((speech) => speech.itemId === itemId)
      .map((speech) => speechEntry(state, speech, provenance));
  const items = state.agenda.itemOrder.flatMap((itemId) => state.agenda.items[itemId] ?? []);
  return section('proceedings', 'DIỄN BIẾN PHIÊN HỌP', {
    entries: spoken(null),
    sections: items.map((item, index) => {
      const facts = [itemKindWords[item.kind]];
      if (item.responsibleUnitId !== null) facts.push(unitName(state, item.responsibleUnitId));
      const [first] = item.spans;
      if (first !== undefined) facts.push(`bắt đầu ${timeInWords(first.from)}`);
      if (item.status === 'carried') facts.push('chuyển sang phiên họp sau');
      if (item.status === 'planned') facts.push('chưa thực hiện');
      return section(item.itemId, item.title, {
        number: `${index + 1}.`,
        entries: [
          entry(facts.join('; '), provenance.source('agendaItem', item.itemId)),
          ...spoken(item.itemId),
        ],
      });
    }),
  });
}

const speechEntry = (state: SessionState, speech: Speech, provenance: Provenance): RecordEntry =>
  entry(
    `${timeInWords(speech.from)} – ${speechWords(state, speech)}`,
    provenance.source('speech', speech.speechId),
    '-',
  );

/** "Đồng chí …, Phó Chủ tịch (Huyện Mường Nhé): …": who spoke, and what was noted of it. */
export function speechWords(state: SessionState, speech: Speech): string {
  const room =
    speech.unitId === null ? pointName(state, speech.pointId) : unitName(state, speech.unitId);
  const person = [speech.speakerName, speech.speakerOffice]
    .filter((part) => part !== null)
    .join(', ');
  const who = person === '' ? room : `${person} (${room})`;
  return `${who}: ${speech.summary ?? speech.about ?? 'phát biểu'}`;
}
