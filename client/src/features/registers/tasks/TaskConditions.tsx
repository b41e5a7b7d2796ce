import { useLanguage } from '../../../i18n/language.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { unitName } from '../../../session/names.ts';
import { DateField } from '../../../ui/DateField/DateField.tsx';
import { Select } from '../../../ui/Select/Select.tsx';
import { followUpTexts } from '../../../view/FollowUp/followUpTexts.ts';
import { useCommittee, useProgrammeName } from '../committeeContext.ts';
import { namedIn } from '../narrow.ts';
import { Condition } from '../RegisterFilters.tsx';
import { TASK_STATES } from '../registerAddress.ts';
import { registersTexts } from '../registersTexts.ts';
import { useRegisterView } from '../useRegisterView.ts';
import { useSessionOptions } from '../useSessionOptions.ts';

const ALL = 'all';

/** What the register of tasks is narrowed to: where it stands, whose, of what, from where, by when. */
export function TaskConditions() {
  const texts = useTexts(registersTexts);
  const words = useTexts(followUpTexts);
  const language = useLanguage();
  const programmeName = useProgrammeName();
  const { register } = useCommittee();
  const { view, show } = useRegisterView();
  const { filter } = view;
  const agencies = namedIn(register.tasks, ({ units }) =>
    units.map((unit) => ({ id: unit.unitId, label: unitName(unit, language) })),
  );
  const programmes = namedIn(register.tasks, (task) =>
    task.programmes.map(({ programmeId }) => ({
      id: programmeId,
      label: programmeName(programmeId),
    })),
  );
  return (
    <>
      <Select
        label={texts.state}
        options={[
          { id: ALL, label: texts.all },
          ...TASK_STATES.map((id) => ({ id, label: words.state[id] })),
        ]}
        value={filter.state ?? ALL}
        onChange={(id) =>
          show({ filter: { ...filter, state: TASK_STATES.find((each) => each === id) } })
        }
      />
      <Condition label={texts.agency} name="unitId" options={agencies} />
      <Condition label={texts.programme} name="programmeId" options={programmes} />
      <Condition label={texts.session} name="sessionId" options={useSessionOptions()} />
      <DateField
        label={texts.dueFrom}
        value={filter.dueFrom ?? null}
        onChange={(day) => show({ filter: { ...filter, dueFrom: day ?? undefined } })}
      />
      <DateField
        label={texts.dueTo}
        value={filter.dueTo ?? null}
        onChange={(day) => show({ filter: { ...filter, dueTo: day ?? undefined } })}
      />
    </>
  );
}
