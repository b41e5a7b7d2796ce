import type { Invitation } from '@diemcau/shared/protocol/api/invitations';
import { newInvitation } from '@diemcau/shared/protocol/api/invitations';
import { fold } from '@diemcau/shared/testing/fold';
import { openSession } from '@diemcau/shared/testing/session';
import { expect, test } from 'vitest';
import { sessionWords } from '../../session/words.ts';
import { invitationFor, missingLinks, wantedLinks } from './wantedLinks.ts';

const state = fold(...openSession());
const roles = wantedLinks(state).map(({ role }) => role);

test('the central room has chair, secretary, its agencies and a screen; each member point one link', () => {
  const members = Object.values(state.attendance.points).filter(({ kind }) => kind === 'member');
  expect(roles.filter((role) => role === 'chair')).toHaveLength(1);
  expect(roles.filter((role) => role === 'point')).toHaveLength(members.length);
  expect(roles).toEqual(expect.arrayContaining(['secretary', 'screen', 'observer']));
});

test('every wanted link is a request that the server takes', () => {
  for (const wanted of wantedLinks(state)) {
    const request = invitationFor(wanted, sessionWords.vi.role);
    expect(newInvitation.parse(request)).toEqual(request);
  }
});

test('what a usable link stands for is not wanted again; a revoked one is', () => {
  const [first] = wantedLinks(state);
  if (first === undefined) throw new Error('nothing is wanted');
  const link = (linkState: Invitation['state']): Invitation => ({
    ...invitationFor(first, sessionWords.vi.role),
    invitationId: 'i1',
    expiresAt: 1,
    createdAt: 0,
    firstUsedAt: null,
    state: linkState,
    devices: 0,
  });
  expect(missingLinks(wantedLinks(state), [link('live')])).not.toContainEqual(first);
  expect(missingLinks(wantedLinks(state), [link('revoked')])).toContainEqual(first);
});
