import type { Catalogue } from '@diemcau/shared/protocol/api/catalogue';
import { useCallback, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { formatDate } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { dayOf } from '../../i18n/vietnameseTime.ts';
import { readCatalogue } from '../../session/catalogueApi.ts';
import { freshCommandId } from '../../session/commandId.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { DateField } from '../../ui/DateField/DateField.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { RadioGroup } from '../../ui/RadioGroup/RadioGroup.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { TimeField } from '../../ui/TimeField/TimeField.tsx';
import { RefusalNote } from '../../view/Act/RefusalNote.tsx';
import { LoadedView } from '../../view/Request/LoadedView.tsx';
import { useCall } from '../../view/Request/useCall.ts';
import { useLoaded } from '../../view/Request/useLoaded.ts';
import { localUnits, type NewSessionForm, newSessionOf, OTHER } from './newSession.ts';
import styles from './Sessions.module.css';
import { createSession } from './sessionsApi.ts';
import { sessionsTexts } from './sessionsTexts.ts';

/** Asks for what a session cannot be without, makes it, and goes on to its preparation. */
export function NewSessionDialog({ onClose }: { readonly onClose: () => void }) {
  const texts = useTexts(sessionsTexts);
  const [day, setDay] = useState<string | null>(() => dayOf(Date.now()));
  const { loaded, reload } = useLoaded(useCallback(() => readCatalogue(day), [day]));
  return (
    <Dialog title={texts.create} isOpen onOpenChange={onClose}>
      <LoadedView loaded={loaded} failure={texts.catalogueFailure} onRetry={reload}>
        {(catalogue) => <NewSessionFields catalogue={catalogue} day={day} onDay={setDay} />}
      </LoadedView>
    </Dialog>
  );
}

interface FieldsProps {
  readonly catalogue: Catalogue;
  readonly day: string | null;
  readonly onDay: (day: string | null) => void;
}

function NewSessionFields({ catalogue, day, onDay }: FieldsProps) {
  const texts = useTexts(sessionsTexts);
  const navigate = useNavigate();
  const call = useCall();
  const [requestId] = useState(freshCommandId);
  const [wasSubmitted, setSubmitted] = useState(false);
  const [form, setForm] = useState<Omit<NewSessionForm, 'day'>>({
    title: '',
    time: '08:00',
    committeeId: catalogue.committees[0]?.committeeId ?? OTHER,
    bodyName: '',
    points: 'all',
  });
  const change = (part: Partial<typeof form>) => setForm({ ...form, ...part });
  const isOther = form.committeeId === OTHER;
  const lacksTitle = form.title.trim() === '';
  const lacksBody = isOther && form.bodyName.trim() === '';
  const local = localUnits(catalogue.units);
  const kind = local[0]?.kind === 'commune' ? texts.communes : texts.districts;

  async function submit() {
    setSubmitted(true);
    if (lacksTitle || lacksBody) return;
    const wanted = newSessionOf({ ...form, day }, catalogue, requestId, texts.central);
    const made = await call.run(createSession(wanted));
    if (made !== null) await navigate(paths.preparation(made.sessionId));
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <TextArea
        label={texts.title}
        rows={2}
        isRequired
        autoFocus
        value={form.title}
        onChange={(title) => change({ title })}
        error={wasSubmitted && lacksTitle ? texts.titleNeeded : null}
      />
      <div className={styles.pair}>
        <DateField label={texts.day} value={day} onChange={onDay} />
        <TimeField label={texts.from} value={form.time} onChange={(time) => change({ time })} />
      </div>
      <Select
        label={texts.body}
        options={[
          ...catalogue.committees.map(({ committeeId, name }) => ({
            id: committeeId,
            label: name,
          })),
          { id: OTHER, label: texts.otherBody },
        ]}
        value={form.committeeId}
        onChange={(committeeId) => change({ committeeId })}
      />
      {isOther ? (
        <TextField
          label={texts.bodyName}
          isRequired
          value={form.bodyName}
          onChange={(bodyName) => change({ bodyName })}
          error={wasSubmitted && lacksBody ? texts.bodyNeeded : null}
        />
      ) : null}
      <RadioGroup
        label={texts.pointsToo}
        description={texts.unitsOn(formatDate(catalogue.date))}
        options={[
          { id: 'all', label: texts.allPoints(local.length, kind) },
          { id: 'central', label: texts.centralPoint },
          { id: 'none', label: texts.noPoints },
        ]}
        value={form.points}
        onChange={(points) =>
          change({ points: points === 'all' || points === 'central' ? points : 'none' })
        }
      />
      <RefusalNote act={call} />
      <Button type="submit" kind="primary" isPending={call.isPending}>
        {texts.create}
      </Button>
    </form>
  );
}
