import { capitalised } from '../../session/wording/sentence.ts';
import type { Material } from '../material.ts';
import type { RecordSection } from '../model.ts';
import { noticeSections } from '../noticeSections.ts';
import { isEmpty, section } from '../sections.ts';
import { letter } from '../words.ts';
import { proceedings } from './proceedings.ts';

/** What happened, item by item in the order it happened, and the conclusions (QĐ 45/2018/QĐ-TTg). */
export function minutesSections(material: Material): RecordSection[] {
  const happened = section('proceedings', 'DIỄN BIẾN CUỘC HỌP', {
    number: 'I.',
    sections: proceedings(material),
  });
  const concluded = section('conclusions', 'KẾT LUẬN CỦA CHỦ TRÌ', {
    number: 'II.',
    sections: noticeSections(material.state, material.provenance)
      // How the earlier tasks stand is told where it was taken up.
      .filter(({ sectionId }) => sectionId !== 'followUp')
      .map((part, index) => ({ ...below(part), number: `${index + 1}.` })),
  });
  return isEmpty(concluded) ? [happened] : [happened, concluded];
}

/** A part of the notice one level down: its heading in small letters, its sections lettered. */
const below = (part: RecordSection): RecordSection => ({
  ...part,
  heading: capitalised(part.heading.toLocaleLowerCase('vi')),
  sections: part.sections.map((inner, index) => ({
    ...inner,
    number: letter(index + 1),
    sections: inner.sections.map((innermost) => ({ ...innermost, number: '-' })),
  })),
});
