import { compareTexts, type TextPart } from '@diemcau/shared/drafting/compareTexts';
import { useMemo } from 'react';
import { defineTexts, useTexts } from '../../i18n/texts.ts';
import styles from './TextDifference.module.css';

const texts = defineTexts({
  vi: { added: 'thêm:', removed: 'bỏ:', end: 'hết phần thay đổi.' },
  en: { added: 'added:', removed: 'removed:', end: 'end of the change.' },
});

/** Two texts as one, with what came and what went: by sign and colour, and in words for those who listen. */
export function TextDifference({
  before,
  after,
}: {
  readonly before: string;
  readonly after: string;
}) {
  const parts = useMemo(() => compareTexts(before, after), [before, after]);
  return <ComparedParts parts={parts} />;
}

export function ComparedParts({ parts }: { readonly parts: readonly TextPart[] }) {
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a comparison are never rearranged
    <ComparedPart key={place} part={part} />
  ));
}

function ComparedPart({ part: { kind, text } }: { readonly part: TextPart }) {
  const words = useTexts(texts);
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark className={styles[kind]}>
      {/* Most screen readers pass over <ins> and <del>. */}
      <span className="visually-hidden"> {words[kind]} </span>
      {text}
      <span className="visually-hidden"> {words.end} </span>
    </Mark>
  );
}
