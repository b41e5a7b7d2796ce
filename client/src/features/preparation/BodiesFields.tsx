import { Plus, Trash2 } from 'lucide-react';
import { Group } from 'react-aria-components/Group';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import type { DetailsForm } from './detailsForm.ts';
import { detailsTexts } from './detailsTexts.ts';
import styles from './Preparation.module.css';

type Bodies = DetailsForm['bodies'];

interface BodiesFieldsProps {
  readonly value: Bodies;
  readonly onChange: (bodies: Bodies) => void;
  readonly isFaulty: boolean;
}

/** The bodies that meet together, in the order in which the document names them. */
export function BodiesFields({ value, onChange, isFaulty }: BodiesFieldsProps) {
  const texts = useTexts(detailsTexts);
  const change = (key: number, part: Partial<Bodies[number]>) =>
    onChange(value.map((body) => (body.key === key ? { ...body, ...part } : body)));
  const add = () => {
    const key = Math.max(-1, ...value.map((body) => body.key)) + 1;
    onChange([...value, { key, name: '', superior: '', abbreviation: '' }]);
  };
  return (
    <>
      {value.map((body, index) => (
        <Group
          key={body.key}
          className={classes(styles.official)}
          aria-label={texts.body(index + 1)}
        >
          <div className={styles.repeated}>
            <TextField
              label={value.length === 1 ? texts.bodyName : texts.body(index + 1)}
              isRequired
              value={body.name}
              onChange={(name) => change(body.key, { name })}
              error={isFaulty && body.name.trim() === '' ? texts.bodyNeeded : null}
            />
            <IconButton
              icon={Trash2}
              label={`${texts.remove}: ${texts.body(index + 1)}`}
              isDisabled={value.length === 1}
              onPress={() => onChange(value.filter(({ key }) => key !== body.key))}
            />
          </div>
          <div className={styles.pair}>
            <TextField
              label={texts.superior}
              value={body.superior}
              onChange={(superior) => change(body.key, { superior })}
            />
            <TextField
              label={texts.abbreviation}
              value={body.abbreviation}
              onChange={(abbreviation) => change(body.key, { abbreviation })}
            />
          </div>
        </Group>
      ))}
      <div>
        <Button icon={Plus} onPress={add} isDisabled={value.length >= 10}>
          {texts.addBody}
        </Button>
      </div>
    </>
  );
}
