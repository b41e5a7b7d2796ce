import { categories } from '@diemcau/shared/committee/categories';
import type { Obstacle } from '@diemcau/shared/session/obstacles/state';
import { useState } from 'react';
import { isLevel, programmeKey, programmeOf } from '../../../delegation/obstacle/obstacleForm.ts';
import { useProgrammeOptions } from '../../../delegation/obstacle/programmeOptions.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { sessionWords } from '../../../session/words.ts';
import { MultiSelect } from '../../../ui/MultiSelect/MultiSelect.tsx';
import { Select } from '../../../ui/Select/Select.tsx';
import { useAct } from '../../../view/Act/useAct.ts';
import { FormDialog } from '../../../view/Form/FormDialog.tsx';
import { secretaryTexts } from '../secretaryTexts.ts';

const NONE = 'none';

interface ClassifyDialogProps {
  readonly obstacle: Obstacle;
  readonly onClose: () => void;
}

/** Category, competent level and programmes, as the secretariat sees them. */
export function ClassifyDialog({ obstacle, onClose }: ClassifyDialogProps) {
  const texts = useTexts(secretaryTexts);
  const words = useTexts(sessionWords);
  const language = useLanguage();
  const act = useAct();
  const [keys, setKeys] = useState<readonly string[]>(() => obstacle.programmes.map(programmeKey));
  const [categoryId, setCategoryId] = useState(obstacle.categoryId);
  const [level, setLevel] = useState(obstacle.level);
  const submit = async () => {
    const { obstacleId } = obstacle;
    const programmes = keys.map(programmeOf);
    if (await act.run('classifyObstacle', { obstacleId, programmes, categoryId, level })) onClose();
  };
  return (
    <FormDialog
      title={`${texts.classify}: ${obstacle.number}`}
      submitLabel={texts.save}
      isPending={act.isPending}
      sentence={act.sentence}
      onClose={onClose}
      onSubmit={submit}
    >
      <p>{obstacle.text}</p>
      <Select
        label={texts.category}
        options={[
          { id: NONE, label: texts.none },
          ...categories.map((each) => ({ id: each.categoryId, label: each.name[language] })),
        ]}
        value={categoryId ?? NONE}
        onChange={(id) => setCategoryId(id === NONE ? null : id)}
      />
      <Select
        label={texts.level}
        options={[
          { id: NONE, label: texts.none },
          ...Object.entries(words.level).map(([id, label]) => ({ id, label })),
        ]}
        value={level ?? NONE}
        onChange={(id) => setLevel(isLevel(id) ? id : null)}
      />
      <MultiSelect
        label={texts.programmes}
        options={useProgrammeOptions()}
        value={keys}
        onChange={setKeys}
      />
    </FormDialog>
  );
}
