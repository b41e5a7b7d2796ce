import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { putProgramme } from '../../session/catalogueApi.ts';
import { classes } from '../../ui/classes.ts';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import styles from './Administration.module.css';
import { administrationTexts } from './administrationTexts.ts';
import { type EditedName, NameDialog } from './NameDialog.tsx';

type Programme = Catalogue['programmes'][number];
type Project = Programme['projects'][number];

/** The programme itself, or one of its projects. */
interface Editing {
  readonly programme: Programme;
  readonly project: Project | null;
}

interface ProgrammesSectionProps {
  readonly programmes: readonly Programme[];
  readonly onChanged: () => void;
}

function renamed({ programme, project }: Editing, { vi, en, checked }: EditedName) {
  const { programmeId: _id, ...change } = programme;
  if (project === null) return { ...change, name: { vi, en } };
  const projects = programme.projects.map((each) =>
    each.code === project.code ? { ...each, name: { vi, en }, checked } : each,
  );
  return { ...change, projects };
}

/** The programmes with their projects; names nobody has held against the decision are marked. */
export function ProgrammesSection({ programmes, onChanged }: ProgrammesSectionProps) {
  const texts = useTexts(administrationTexts);
  const [editing, setEditing] = useState<Editing | null>(null);
  return (
    <section className={styles.section} aria-label={texts.programmes}>
      <h2>{texts.programmes}</h2>
      {programmes.map((programme) => (
        <ProgrammeEntry
          key={programme.programmeId}
          programme={programme}
          onEdit={(project) => setEditing({ programme, project })}
        />
      ))}
      {editing === null ? null : (
        <NameDialog
          title={editing.project === null ? texts.editProgramme : texts.editProject}
          name={(editing.project ?? editing.programme).name}
          checked={editing.project === null ? null : editing.project.checked}
          onSend={(name) => putProgramme(editing.programme.programmeId, renamed(editing, name))}
          onSaved={() => {
            setEditing(null);
            onChanged();
          }}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  );
}

interface ProgrammeEntryProps {
  readonly programme: Programme;
  readonly onEdit: (project: Project | null) => void;
}

function ProgrammeEntry({ programme, onEdit }: ProgrammeEntryProps) {
  const texts = useTexts(administrationTexts);
  const language = useLanguage();
  const inLanguage = (name: Project['name']) => (language === 'en' ? name.en : null) ?? name.vi;
  const unchecked = programme.projects.filter(({ checked }) => !checked).length;
  return (
    <Disclosure title={inLanguage(programme.shortName)} count={programme.projects.length}>
      <div className={styles.row}>
        <div>
          <p>{inLanguage(programme.name)}</p>
          <p className={styles.small}>
            {[programme.decision, texts.projects(programme.projects.length)]
              .filter((part) => part !== null)
              .join(' · ')}
          </p>
        </div>
        {unchecked === 0 ? null : (
          <StateBadge tone="warning" text={texts.uncheckedCount(unchecked)} />
        )}
        <IconButton
          icon={Pencil}
          label={`${texts.edit}: ${programme.shortName.vi}`}
          onPress={() => onEdit(null)}
        />
      </div>
      {programme.projects.map((project) => (
        <div
          key={project.code}
          className={classes(styles.row, project.parentCode !== null && styles.child)}
        >
          <div>
            <p>{inLanguage(project.name)}</p>
            <p className={styles.small}>{project.code}</p>
          </div>
          {project.checked ? null : (
            <span title={texts.uncheckedHelp}>
              <StateBadge tone="warning" text={texts.unchecked} />
            </span>
          )}
          <IconButton
            icon={Pencil}
            label={`${texts.edit}: ${project.code}`}
            onPress={() => onEdit(project)}
          />
        </div>
      ))}
    </Disclosure>
  );
}
