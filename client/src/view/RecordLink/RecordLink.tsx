import { FileDown } from 'lucide-react';
import { useParams } from 'react-router';
import { paths } from '../../app/paths.ts';
import { defineTexts, useTexts } from '../../i18n/texts.ts';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';

const texts = defineTexts({
  vi: { record: 'Xem và tải văn bản' },
  en: { record: 'Read and download the record' },
});

/** The way to the session's documents; nothing outside a session's page. */
export function RecordLink() {
  const words = useTexts(texts);
  const { sessionId } = useParams();
  if (sessionId === undefined) return null;
  return (
    <ButtonLink to={paths.record(sessionId)} icon={FileDown}>
      {words.record}
    </ButtonLink>
  );
}
