import type { SessionDetails } from '@diemcau/shared/session/lifecycle/state';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { useSessionState } from '../../session/useSession.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { DateField } from '../../ui/DateField/DateField.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { LoadingState } from '../../ui/LoadingState/LoadingState.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { TimeField } from '../../ui/TimeField/TimeField.tsx';
import { BodiesFields } from './BodiesFields.tsx';
import { type DetailsForm, detailsOf, faultsOf, formOf, isFaulty, nobody } from './detailsForm.ts';
import { detailsTexts } from './detailsTexts.ts';
import { OfficialFields } from './OfficialFields.tsx';
import styles from './Preparation.module.css';
import { QuorumFields } from './QuorumFields.tsx';
import { SaveBar } from './SaveBar.tsx';

/** What the session is, when and where, who conducts it and what quorum it needs. */
export function DetailsSection() {
  const details = useSessionState(({ lifecycle }) => lifecycle.details);
  return details === null ? <LoadingState /> : <DetailsFields details={details} />;
}

function DetailsFields({ details }: { readonly details: SessionDetails }) {
  const texts = useTexts(detailsTexts);
  /** The details that the form began with: others in the meantime are somebody else's. */
  const [base, setBase] = useState(details);
  const [form, setForm] = useState(() => formOf(details));
  const [wasSubmitted, setSubmitted] = useState(false);
  const change = (part: Partial<DetailsForm>) => setForm({ ...form, ...part });
  const faults = faultsOf(form);
  const shown = wasSubmitted ? faults : { title: false, bodies: false, until: faults.until };
  const wanted = detailsOf(form);
  const isSame = (one: SessionDetails, other: SessionDetails) =>
    JSON.stringify(one) === JSON.stringify(other);
  const isChanged = !isSame(wanted, detailsOf(formOf(base)));
  const isOutdated = base !== details && !isSame(base, details) && !isSame(wanted, details);

  return (
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      <TextArea
        label={texts.title}
        rows={2}
        isRequired
        value={form.title}
        onChange={(title) => change({ title })}
        error={shown.title ? texts.titleNeeded : null}
      />
      <TextArea
        label={texts.subject}
        description={texts.subjectHelp}
        rows={2}
        value={form.subject}
        onChange={(subject) => change({ subject })}
      />
      <div className={styles.pair}>
        <DateField label={texts.day} value={form.day} onChange={(day) => change({ day })} />
        <TimeField label={texts.from} value={form.from} onChange={(from) => change({ from })} />
        <TimeField
          label={texts.until}
          value={form.until}
          onChange={(until) => change({ until })}
          error={shown.until ? texts.endBeforeStart : null}
        />
      </div>
      <div className={styles.pair}>
        <TextField label={texts.place} value={form.place} onChange={(place) => change({ place })} />
        <TextField
          label={texts.documentPlace}
          value={form.documentPlace}
          onChange={(documentPlace) => change({ documentPlace })}
        />
      </div>
      <fieldset className={styles.group}>
        <legend>{texts.bodies}</legend>
        <BodiesFields
          value={form.bodies}
          onChange={(bodies) => change({ bodies })}
          isFaulty={shown.bodies}
        />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{texts.officials}</legend>
        <Officials form={form} change={change} />
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{texts.quorum}</legend>
        <QuorumFields value={form.quorum} onChange={(quorum) => change({ quorum })} />
      </fieldset>
      <SaveBar
        type="editSession"
        payload={wanted}
        isChanged={isChanged}
        beforeSending={() => {
          setSubmitted(true);
          return !isFaulty(faults);
        }}
        onSaved={() => setBase(wanted)}
        notice={
          isOutdated ? (
            <>
              <span>{texts.changedElsewhere}</span>
              <Button
                onPress={() => {
                  setBase(details);
                  setForm(formOf(details));
                }}
              >
                {texts.takeNew}
              </Button>
            </>
          ) : null
        }
      />
    </form>
  );
}

interface OfficialsProps {
  readonly form: DetailsForm;
  readonly change: (part: Partial<DetailsForm>) => void;
}

function Officials({ form, change }: OfficialsProps) {
  const texts = useTexts(detailsTexts);
  const { secretaries } = form;
  const add = () => {
    const key = Math.max(-1, ...secretaries.map((each) => each.key)) + 1;
    change({ secretaries: [...secretaries, { ...nobody, key }] });
  };
  return (
    <>
      {(['chair', 'concluder', 'issuer'] as const).map((which) => (
        <OfficialFields
          key={which}
          label={texts[which]}
          value={form[which]}
          onChange={(official) => change({ [which]: official })}
        />
      ))}
      {secretaries.map((secretary, index) => (
        <div key={secretary.key} className={styles.repeated}>
          <OfficialFields
            label={texts.secretary(index + 1)}
            value={secretary}
            onChange={(official) =>
              change({
                secretaries: secretaries.map((each) =>
                  each.key === secretary.key ? { ...official, key: each.key } : each,
                ),
              })
            }
          />
          <IconButton
            icon={Trash2}
            label={`${texts.remove}: ${texts.secretary(index + 1)}`}
            onPress={() =>
              change({ secretaries: secretaries.filter(({ key }) => key !== secretary.key) })
            }
          />
        </div>
      ))}
      <div>
        <Button icon={Plus} onPress={add} isDisabled={secretaries.length >= 10}>
          {texts.addSecretary}
        </Button>
      </div>
    </>
  );
}
