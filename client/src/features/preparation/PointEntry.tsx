import type { Person, Point } from '@diemcau/shared/session/attendance/state';
import { Ellipsis, Pencil, Trash2, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { unitName } from '../../session/names.ts';
import { peopleOf, unitOf } from '../../session/selectors.ts';
import { useMay } from '../../session/useCommand.ts';
import { useSessionState } from '../../session/useSession.ts';
import { sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../ui/Menu/Menu.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { useAct } from '../../view/Act/useAct.ts';
import { PersonDialog } from './PersonDialog.tsx';
import styles from './Preparation.module.css';
import { preparationTexts } from './preparationTexts.ts';

interface PointEntryProps {
  readonly point: Point;
  readonly onEdit: () => void;
}

/** One point: what it is, who sits there, what can be done with it. */
export function PointEntry({ point, onEdit }: PointEntryProps) {
  const texts = useTexts(preparationTexts);
  const language = useLanguage();
  const roll = useSessionState((state) => peopleOf(state, point.pointId));
  const unitNames = useSessionState((state) =>
    point.unitIds
      .map((unitId) => unitOf(state, unitId))
      .map((unit, index) => (unit === null ? point.unitIds[index] : unitName(unit, language)))
      .join(', '),
  );
  const [person, setPerson] = useState<'none' | 'new' | Person>('none');
  const [isRemoving, setRemoving] = useState(false);
  const act = useAct();
  const mayRemove = useMay('removePoint');
  const mayAdd = useMay('addPerson');
  const kind = point.kind === 'central' ? texts.central : texts.member;
  return (
    <div>
      <Disclosure title={point.name} count={roll.length}>
        <div className={styles.pointBody}>
          <p className={styles.small}>
            {[kind, unitNames].filter((part) => part !== '').join(' · ')}
          </p>
          {roll.length === 0 ? (
            <p className={styles.quiet}>{texts.noPeople}</p>
          ) : (
            <PeopleList people={roll} onEdit={setPerson} />
          )}
          <div className={styles.acts}>
            <Button icon={UserPlus} onPress={() => setPerson('new')} isDisabled={!mayAdd.allowed}>
              {texts.addPerson}
            </Button>
            <Button icon={Pencil} onPress={onEdit}>
              {texts.editPoint}
            </Button>
            <Button
              kind="danger"
              icon={Trash2}
              isDisabled={!mayRemove.allowed}
              onPress={() => setRemoving(true)}
            >
              {texts.remove}
            </Button>
          </div>
        </div>
      </Disclosure>
      {person === 'none' ? null : (
        <PersonDialog
          pointId={point.pointId}
          person={person === 'new' ? null : person}
          onClose={() => setPerson('none')}
        />
      )}
      <ConfirmDialog
        kind="danger"
        title={texts.removePoint}
        consequence={texts.removePointConsequence(point.name)}
        confirmLabel={texts.remove}
        isOpen={isRemoving}
        onOpenChange={setRemoving}
        onConfirm={() => act.run('removePoint', { pointId: point.pointId })}
      >
        <RefusalNote act={act} />
      </ConfirmDialog>
    </div>
  );
}

interface PeopleListProps {
  readonly people: readonly Person[];
  readonly onEdit: (person: Person) => void;
}

function PeopleList({ people, onEdit }: PeopleListProps) {
  const texts = useTexts(preparationTexts);
  const words = useTexts(sessionWords);
  const act = useAct();
  const mayRemove = useMay('removePerson');
  const [removing, setRemoving] = useState<Person | null>(null);
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: WebKit takes the role from lists without markers */}
      <ul role="list" className={styles.people}>
        {people.map((person) => {
          const { personId, name, office, organisation, standing, substituteFor } = person;
          const facts = [
            office,
            organisation,
            words.standing[standing],
            substituteFor === null ? null : texts.substitutes(substituteFor),
          ];
          return (
            <li key={personId} className={styles.person}>
              <div>
                <p>
                  <strong>{name}</strong>
                </p>
                <p className={styles.small}>{facts.filter((fact) => fact !== null).join(' · ')}</p>
              </div>
              <Menu
                trigger={<IconButton icon={Ellipsis} label={texts.acts(name)} />}
                label={texts.acts(name)}
                acts={[
                  { id: 'edit', label: texts.edit, icon: Pencil, onAction: () => onEdit(person) },
                  {
                    id: 'remove',
                    label: texts.remove,
                    icon: Trash2,
                    kind: 'danger',
                    isDisabled: !mayRemove.allowed,
                    onAction: () => setRemoving(person),
                  },
                ]}
              />
            </li>
          );
        })}
      </ul>
      <ConfirmDialog
        kind="danger"
        title={texts.removePerson}
        consequence={texts.removePersonConsequence(removing?.name ?? '')}
        confirmLabel={texts.remove}
        isOpen={removing !== null}
        onOpenChange={() => setRemoving(null)}
        onConfirm={() => act.run('removePerson', { personId: removing?.personId ?? '' })}
      >
        <RefusalNote act={act} />
      </ConfirmDialog>
    </>
  );
}
