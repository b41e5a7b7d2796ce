import type { QuorumRule } from '@diemcau/shared/session/lifecycle/state';
import { useTexts } from '../../i18n/texts.ts';
import { NumberField } from '../../ui/NumberField/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup/RadioGroup.tsx';
import { detailsTexts } from './detailsTexts.ts';
import styles from './Preparation.module.css';

interface QuorumFieldsProps {
  readonly value: QuorumRule;
  readonly onChange: (rule: QuorumRule) => void;
}

/** What share of the members, or of the points, must be there. */
export function QuorumFields({ value, onChange }: QuorumFieldsProps) {
  const texts = useTexts(detailsTexts);
  const choose = (kind: string) => {
    if (kind !== 'members' && kind !== 'points') return onChange({ kind: 'none' });
    const share = value.kind === 'none' ? { numerator: 2, denominator: 3 } : value;
    return onChange({ kind, numerator: share.numerator, denominator: share.denominator });
  };
  return (
    <>
      <RadioGroup
        label={texts.quorumKind}
        options={[
          { id: 'none', label: texts.quorumNone },
          { id: 'members', label: texts.quorumMembers },
          { id: 'points', label: texts.quorumPoints },
        ]}
        value={value.kind}
        onChange={choose}
      />
      {value.kind === 'none' ? null : (
        <div className={styles.fraction}>
          <NumberField
            label={texts.atLeast}
            minValue={1}
            value={value.numerator}
            onChange={(numerator) => onChange({ ...value, numerator: numerator ?? 1 })}
          />
          <NumberField
            label={texts.outOf}
            minValue={1}
            value={value.denominator}
            onChange={(denominator) => onChange({ ...value, denominator: denominator ?? 1 })}
          />
        </div>
      )}
    </>
  );
}
