import { type DraftingEvent, isDraftingEvent } from '@diemcau/shared/drafting/inverseOf';
import type { Conclusions } from '@diemcau/shared/session/conclusions/state';
import { useEffect, useMemo, useRef, useState } from 'react';
import { currentLanguage } from '../../../i18n/language.ts';
import { textsIn } from '../../../i18n/texts.ts';
import type { EventBatch } from '../../../session/connectionParts.ts';
import type { LiveSession } from '../../../session/liveSession.ts';
import { wordingOf } from '../../../session/refusals.ts';
import type { Send } from '../../../session/sendCommand.ts';
import { showToast } from '../../../ui/Toast/toasts.ts';
import { writingTexts } from '../writingTexts.ts';
import { type ActName, actNamed, wayBack } from './undoable.ts';
import type { Undo } from './undoContext.ts';

/** How many acts, and how many events of the session, are remembered. */
const MOST_ACTS = 100;
const MOST_EVENTS = 2_000;
/** So many commands at once; past that the server asks for ten a second at most. */
const AT_ONCE = 25;
const REST = 125;

interface SeenEvent {
  readonly seq: number;
  readonly event: DraftingEvent;
  readonly before: Conclusions;
}

interface Accepted {
  readonly name: ActName;
  readonly seq: number;
  readonly newId: string;
}

/** A session whose acts of drafting are remembered, and the way to take the last of them back. */
export function useUndoStack(session: LiveSession): {
  readonly remembering: LiveSession;
  readonly undo: Undo;
} {
  const acts = useRef<Accepted[]>([]);
  const seen = useRef<SeenEvent[]>([]);
  const [count, setCount] = useState(0);
  const [isBusy, setBusy] = useState(false);

  useEffect(
    () =>
      session.onEvents((batch) => {
        seen.current = [...seen.current, ...draftingEventsOf(batch)].slice(-MOST_EVENTS);
      }),
    [session],
  );
  const remembering = useMemo((): LiveSession => {
    const send: Send = async (type, payload, options) => {
      const result = await session.send(type, payload, options);
      const name = actNamed(type);
      if (result.status === 'accepted' && name !== null) {
        const { seq, newId } = result;
        acts.current = [...acts.current, { name, seq, newId }].slice(-MOST_ACTS);
        setCount(acts.current.length);
      }
      return result;
    };
    return { ...session, send };
  }, [session]);

  const undo = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    try {
      const words = await takeBackLast(session, acts.current, seen.current);
      setCount(acts.current.length);
      showToast(words.text, { tone: words.tone });
    } finally {
      setBusy(false);
    }
  };
  return { remembering, undo: { canUndo: count > 0, isBusy, undo } };
}

const draftingEventsOf = ({ seen, before }: EventBatch): readonly SeenEvent[] =>
  seen.flatMap(({ seq, event }) =>
    before.state !== null && isDraftingEvent(event)
      ? [{ seq, event, before: before.state.conclusions }]
      : [],
  );

/** The events of one act: a first draft is many, and they share the identifier that was given out. */
function eventsOf({ name, seq, newId }: Accepted, seen: readonly SeenEvent[]): SeenEvent[] {
  if (name !== 'drafted') return seen.filter((each) => each.seq === seq);
  return seen.filter(
    ({ event: { type, payload } }) =>
      type === 'conclusionAdded' &&
      (payload.entryId === newId || payload.entryId.startsWith(`${newId}.`)),
  );
}

interface Said {
  readonly text: string;
  readonly tone: 'good' | 'info' | 'warning' | 'danger';
}

async function takeBackLast(
  session: LiveSession,
  acts: Accepted[],
  seen: readonly SeenEvent[],
): Promise<Said> {
  const texts = textsIn(writingTexts);
  const now = session.store.getState().state?.conclusions;
  const act = acts.at(-1);
  if (act === undefined || now === undefined) return { text: texts.nothingToUndo, tone: 'info' };
  // Taking something back would take the draft away from the chair.
  if (now.status !== 'draft') return { text: texts.withTheChair, tone: 'warning' };
  const found = eventsOf(act, seen);
  const [first] = found;
  if (first === undefined) return { text: texts.notYetKnown, tone: 'info' };
  acts.pop();
  const events = found.map(({ event }) => event);
  const { commands, kept } = wayBack({ name: act.name, events, before: first.before }, now);
  if (commands.length === 0) return { text: texts.changedSince, tone: 'warning' };
  for (const [place, { type, payload }] of commands.entries()) {
    if (place >= AT_ONCE) await rest();
    const result = await session.send(type, payload);
    if (result.status !== 'refused') continue;
    void session.outbox.takeBack(result.id);
    return { text: wordingOf(result.refusal.code)[currentLanguage()], tone: 'danger' };
  }
  return kept === 0
    ? { text: texts.undone[act.name], tone: 'good' }
    : { text: texts.undonePartly(kept), tone: 'warning' };
}

const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));
