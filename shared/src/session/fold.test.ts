import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../log/canonicalJson.ts';
import { hashOf } from '../log/hash.ts';
import { rejections } from '../protocol/rejections.ts';
import { anyMove, commandOf, type Move } from '../testing/arbitrary/move.ts';
import { deepFreeze } from '../testing/deepFreeze.ts';
import { MINUTE, MORNING, withoutIdentity } from '../testing/fold.ts';
import { boxFor, type Line, story, type Told, tell } from '../testing/story/tell.ts';
import { decide } from './decide.ts';
import { sessionEvents } from './events.ts';
import { evolve } from './evolve.ts';
import type { CommandMeta, Decision, SealedBallot } from './meta.ts';
import { type Audience, maySee, visibilityOf } from './redact.ts';
import { emptySession, type SessionState } from './state.ts';

const AUDIENCES: readonly Audience[] = [
  'officers',
  'everyone',
  'technicians',
  'point:point-nam-po',
  'point:point-central',
];

const RUNS = 2_000;

const jsonCopy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

const beginnings = new Map<number, Told>();
/** The story up to one of its steps: where a random sequence goes on from. */
function beginning(steps: number): Told {
  const told = beginnings.get(steps) ?? deepFreeze(tell(story.slice(0, steps)));
  beginnings.set(steps, told);
  return told;
}

interface Run {
  /** Folded in place, as the server does. */
  readonly state: SessionState;
  readonly log: Line[];
  readonly ballots: SealedBallot[];
}

function play(steps: number, moves: readonly Move[], frozenAt: number): Run {
  const told = beginning(steps);
  const run = {
    state: structuredClone(told.state),
    log: [...told.log],
    ballots: [...told.ballots],
  };
  for (const [place, move] of moves.entries()) {
    const decision = decideOn(run, move, place, place === frozenAt);
    if (!decision.ok) continue;
    run.ballots.push(...decision.ballots);
    for (const event of decision.events) {
      const at = MORNING + (story.length + place) * MINUTE;
      const actor = withoutIdentity(move.actor);
      const line = deepFreeze({ seq: run.log.length + 1, at, actor, event });
      run.log.push(line);
      evolve(run.state, event, line);
    }
  }
  return run;
}

/** With `frozen` the decision is made on a state that nothing can be written to. */
function decideOn(run: Run, move: Move, place: number, frozen: boolean): Decision {
  const state = frozen ? deepFreeze(structuredClone(run.state)) : run.state;
  const command = deepFreeze(commandOf(move, state));
  const at = MORNING + (story.length + place) * MINUTE;
  const ballotBox = boxFor(command, run.ballots);
  const meta: CommandMeta = { at, actor: move.actor, newId: `new-${place}`, ballotBox };
  const decision = decide(state, command, deepFreeze(meta));
  if (!decision.ok) expect(rejections).toHaveProperty(decision.rejection.code);
  return decision;
}

/** The log as it travels to an audience: what it may not see is a number alone. */
const redacted = (log: readonly Line[], audience: Audience): readonly (Line | { seq: number })[] =>
  log.map((line) => (maySee(audience, visibilityOf(line.event)) ? line : { seq: line.seq }));

/** Folds what an audience was sent, in place. */
function foldInPlace(lines: readonly (Line | { seq: number })[]): SessionState {
  const state = emptySession();
  for (const line of lines) if ('event' in line) evolve(state, line.event, line);
  return state;
}

/** Folds what arrived over the wire from `from` on, each time into a fresh copy, sharing nothing. */
function foldByCopies(lines: readonly (Line | { seq: number })[], from: number): SessionState {
  let state = foldInPlace(lines.slice(0, from));
  for (const line of jsonCopy(lines.slice(from))) {
    if (!('event' in line)) continue;
    state = jsonCopy(state);
    evolve(state, line.event, line);
  }
  return state;
}

const anyRun = fc.tuple(
  fc.nat(story.length),
  fc.array(anyMove, { minLength: 1, maxLength: 20, size: 'max' }),
  fc.nat(19),
);

test('ALL-2 ALL-4 whatever is sent, everyone folds the same', { timeout: 60_000 }, () => {
  const happened = new Set<string>();
  const check = (
    [steps, moves, frozenAt]: readonly [number, readonly Move[], number],
    audience: Audience,
  ): void => {
    const { state, log } = play(steps, moves, frozenAt % moves.length);
    for (const { event } of log.slice(beginning(steps).log.length)) happened.add(event.type);

    expect(log.every(({ seq }, place) => seq === place + 1)).toBe(true);
    expect(hashOf(foldInPlace(log))).toBe(hashOf(state));

    const sent = redacted(log, audience);
    const atClient = foldByCopies(sent, beginning(steps).log.length);
    expect(hashOf(atClient)).toBe(hashOf(foldInPlace(sent)));
    if (audience === 'officers') expect(canonicalJson(atClient)).toBe(canonicalJson(state));
  };
  fc.assert(fc.property(anyRun, fc.constantFrom(...AUDIENCES), check), { numRuns: RUNS });

  const never = Object.keys(sessionEvents).filter((type) => !happened.has(type));
  expect(never.length, `never happened: ${never.join(', ')}`).toBeLessThan(12);
});

test('ALL-3 ALL-4 the story, for every audience and at every event', () => {
  const { log, state } = tell();
  for (const audience of AUDIENCES) {
    const sent = redacted(log, audience);
    expect(sent.map(({ seq }) => seq)).toEqual(log.map(({ seq }) => seq));
    expect(hashOf(foldByCopies(sent, 0))).toBe(hashOf(foldInPlace(sent)));
  }
  expect(hashOf(foldInPlace(log))).toBe(hashOf(state));
});
