import type { PayloadOf } from '@diemcau/shared/session/commands';
import type { Cast, Speaker } from './speaker.ts';

/**
 * One obstacle with all that happens about it in a session, in about twenty events: raised, joined, spoken
 * to, answered, concluded. The texts are as long as real ones and say that they are there for measuring.
 */
export async function oneMatter(cast: Cast, number: number): Promise<void> {
  const { chair, secretary, points } = cast;
  const at = (place: number): Speaker => points[(number + place) % points.length] ?? secretary;
  const text = textOf(number);

  const obstacleId = await at(0).say('submitObstacle', obstacle(text('Vướng mắc')));
  const joining = number % 3 === 0 ? [1, 2, 3] : [1];
  for (const place of joining) await at(place).say('joinObstacle', { obstacleId, note: null });
  await speech(cast, at(0), text('Ý kiến phát biểu'));
  await chair.say('callObstacle', { obstacleId });
  await at(0).say('sendMessage', { channel: 'all', text: text('Tin nhắn') });
  await secretary.say('answerObstacle', { obstacleId, unitId: null, text: text('Trả lời') });
  await secretary.say('sendMessage', { channel: 'officers', text: text('Trao đổi nội bộ') });
  await at(1).say('proposeSolution', {
    text: text('Giải pháp'),
    group: 'coordination',
    obstacleIds: [obstacleId],
    proposedBy: null,
  });
  await settled(cast, number, obstacleId);
  const sources = [{ kind: 'obstacle' as const, id: obstacleId }];
  const entryId = await secretary.say('addConclusion', {
    section: 'limitations',
    afterEntryId: null,
    text: text('Kết luận'),
    sources,
  });
  await secretary.say('editConclusion', {
    entryId,
    version: 1,
    text: text('Kết luận đã sửa'),
    sources,
  });
}

/** An obstacle as it comes out of a session at the least: raised, answered, settled. */
export async function plainMatter(cast: Cast, number: number): Promise<void> {
  const { secretary, points } = cast;
  const text = textOf(number);
  const raising = points[number % points.length] ?? secretary;
  const obstacleId = await raising.say('submitObstacle', obstacle(text('Vướng mắc')));
  await secretary.say('answerObstacle', { obstacleId, unitId: null, text: text('Trả lời') });
  await settled(cast, number, obstacleId);
}

const textOf = (number: number) => (what: string) =>
  `${what} dùng để đo tốc độ, số ${number}: văn bản của các bộ, ngành Trung ương hướng dẫn thực hiện chương trình còn chậm ban hành, địa phương chưa có căn cứ để tổ chức thực hiện.`;

/** By a directive two times in five, else by being noted. */
async function settled({ chair }: Cast, number: number, obstacleId: string): Promise<void> {
  const text = textOf(number);
  if (number % 5 < 2) await chair.say('issueDirective', directive(text('Chỉ đạo'), obstacleId));
  else
    await chair.say('giveOutcome', {
      obstacleId,
      kind: 'noted',
      text: text('Kết quả'),
      directiveIds: [],
    });
}

async function speech({ chair, secretary }: Cast, point: Speaker, summary: string): Promise<void> {
  const requestId = await point.say('askFloor', {
    kind: 'speak',
    personId: null,
    speakerName: null,
    about: null,
  });
  const speechId = await chair.say('giveFloor', { requestId, seconds: 300 });
  await secretary.say('noteSpeech', { speechId, summary });
  await chair.say('endFloor', {});
}

const obstacle = (text: string): PayloadOf<'submitObstacle'> => ({
  raisedBy: null,
  programmes: [],
  categoryId: null,
  level: 'central',
  legalText: null,
  since: null,
  proposal: null,
  itemised: true,
  text,
});

const directive = (text: string, obstacleId: string): PayloadOf<'issueDirective'> => ({
  text,
  leadUnitIds: [],
  coordinatingUnitIds: [],
  addressees: ['các địa phương'],
  deadline: { kind: 'none' },
  deadlineWording: null,
  conditions: null,
  obstacleIds: [obstacleId],
});
