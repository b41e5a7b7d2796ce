import { bodySignature, chairSignature } from '@diemcau/shared/record/signatures';
import type { OfficialDocument } from '@diemcau/shared/session/documents/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { useTexts } from '../../../i18n/texts.ts';
import { Select } from '../../../ui/Select/Select.tsx';
import { TextField } from '../../../ui/TextField/TextField.tsx';
import { type DetailsForm, type FieldName, PREFIXES } from './detailsForm.ts';
import styles from './Standing.module.css';
import { standingTexts } from './standingTexts.ts';

interface SignatureFieldsProps {
  readonly state: SessionState;
  readonly document: OfficialDocument;
  readonly form: DetailsForm;
  readonly onChange: (part: Partial<DetailsForm>) => void;
}

const NONE = 'none';

/** Who signs and in what right (30/2020/NĐ-CP, annex 1, II.7). */
export function SignatureFields({ state, document, form, onChange }: SignatureFieldsProps) {
  const texts = useTexts(standingTexts);
  const usual = document === 'minutes' ? chairSignature(state) : bodySignature(state);
  const who = [usual.authority, usual.office, usual.name].filter((part) => part !== null);
  const field = (name: Exclude<FieldName, 'prefix'>) => ({
    label: texts.field[name],
    value: form[name],
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <fieldset className={styles.signature}>
      <legend>{texts.signer}</legend>
      <p className={styles.small}>{texts.signerHelp(who.join(', ') || texts.nobody)}</p>
      <div className={styles.pair}>
        <Select
          label={texts.field.prefix}
          options={[
            { id: NONE, label: texts.noPrefix },
            ...PREFIXES.map((id) => ({ id, label: texts.prefix[id] })),
          ]}
          value={form.prefix === '' ? NONE : form.prefix}
          onChange={(id) => onChange({ prefix: PREFIXES.find((each) => each === id) ?? '' })}
        />
        <TextField {...field('onBehalfOf')} />
        <TextField {...field('office')} />
        <TextField {...field('otherOffice')} />
        <TextField {...field('name')} />
      </div>
    </fieldset>
  );
}
