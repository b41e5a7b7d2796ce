import { categories } from '@diemcau/shared/committee/categories';
import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { Select } from '../../../ui/Select/Select.tsx';
import { useCommittee, useProgrammeName } from '../committeeContext.ts';
import { namedIn } from '../narrow.ts';
import { Condition } from '../RegisterFilters.tsx';
import { OBSTACLE_STATES } from '../registerAddress.ts';
import { registersTexts } from '../registersTexts.ts';
import { useRegisterView } from '../useRegisterView.ts';
import { useSessionOptions } from '../useSessionOptions.ts';

const ALL = 'all';

/** What the register of obstacles is narrowed to: how it stands, who raised it, of what, from where. */
export function ObstacleConditions() {
  const texts = useTexts(registersTexts);
  const language = useLanguage();
  const programmeName = useProgrammeName();
  const { register, catalogue } = useCommittee();
  const { view, show } = useRegisterView();
  const { filter } = view;
  const points = namedIn(register.obstacles, (row) =>
    row.points.map((name) => ({ id: name, label: name })),
  );
  const programmes = namedIn(register.obstacles, (row) =>
    row.programmes.map(({ programmeId }) => ({
      id: programmeId,
      label: programmeName(programmeId),
    })),
  );
  const units = namedIn(register.obstacles, (row) =>
    row.unitIds.flatMap((unitId) => {
      const unit = catalogue.units.find((each) => each.unitId === unitId);
      return unit === undefined ? [] : [{ id: unitId, label: unitName(unit, language) }];
    }),
  );
  return (
    <>
      <Select
        label={texts.state}
        options={[
          { id: ALL, label: texts.all },
          ...OBSTACLE_STATES.map((id) => ({ id, label: texts.obstacleState[id] })),
        ]}
        value={filter.obstacleState ?? ALL}
        onChange={(id) => {
          const obstacleState = OBSTACLE_STATES.find((each) => each === id);
          show({ filter: { ...filter, obstacleState } });
        }}
      />
      <Condition label={texts.point} name="point" options={points} />
      <Condition label={texts.agency} name="unitId" options={units} />
      <Condition label={texts.programme} name="programmeId" options={programmes} />
      <Condition
        label={texts.category}
        name="categoryId"
        options={categories.map(({ categoryId, name }) => ({
          id: categoryId,
          label: name[language],
        }))}
      />
      <Condition label={texts.session} name="sessionId" options={useSessionOptions()} />
    </>
  );
}
