import type { ConclusionVersion } from '@diemcau/shared/session/conclusions/state';
import { useState } from 'react';
import { formatDateTime } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useLastEvent } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { NumberField } from '../../ui/NumberField/NumberField.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import styles from './Record.module.css';
import { recordTexts } from './recordTexts.ts';

interface UpToFieldProps {
  readonly versions: readonly ConclusionVersion[];
  /** Null: all there is. */
  readonly onChoose: (upTo: number | null) => void;
}

const LATEST = 'latest';
const CHOSEN = 'chosen';

/** Up to which event the record is made: the latest, a version laid before the chair, or any number. */
export function UpToField({ versions, onChoose }: UpToFieldProps) {
  const texts = useTexts(recordTexts);
  const last = useLastEvent();
  const [choice, setChoice] = useState(LATEST);
  const [number, setNumber] = useState<number | null>(null);
  const choose = (id: string) => {
    setChoice(id);
    if (id === LATEST) onChoose(null);
    const version = versions.find((each) => String(each.version) === id);
    if (version !== undefined) onChoose(version.seq);
    if (id === CHOSEN) setNumber(last);
  };
  return (
    <div className={styles.upTo}>
      <Select
        label={texts.upTo}
        value={choice}
        onChange={choose}
        options={[
          { id: LATEST, label: texts.latest, description: texts.latestHelp },
          ...versions.toReversed().map(({ version, at, seq, approvedAt }) => ({
            id: String(version),
            label: texts.ofVersion(version, approvedAt !== null),
            description: texts.presentedAt(formatDateTime(at), seq),
          })),
          { id: CHOSEN, label: texts.chosen, description: texts.chosenHelp },
        ]}
      />
      {choice === CHOSEN ? (
        <form
          className={styles.number}
          onSubmit={(event) => {
            event.preventDefault();
            if (number !== null) onChoose(number);
          }}
        >
          <NumberField
            label={texts.number}
            description={texts.numberHelp(last)}
            value={number}
            onChange={setNumber}
            minValue={1}
            maxValue={last}
          />
          <Button type="submit" isDisabled={number === null}>
            {texts.show}
          </Button>
        </form>
      ) : null}
    </div>
  );
}
