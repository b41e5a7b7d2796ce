import { agency, chair, point, secretary, system, technician } from '../actors.ts';
import { type Step, step } from './step.ts';

const ask = (pointName: string, kind: 'speak' | 'pointOfOrder' = 'speak') =>
  step(
    point(pointName),
    'askFloor',
    { kind, personId: `person-${pointName}`, speakerName: null, about: null },
    `request-${pointName}`,
  );

/** The session begins, people speak, the chair goes and comes back. */
export const floor: readonly Step[] = [
  step(chair, 'openSession', {}),
  step(chair, 'startAgendaItem', { itemId: 'item-report' }),
  ask('nam-po'),
  ask('muong-nhe'),
  ask('tua-chua', 'pointOfOrder'),
  step(
    chair,
    'inviteToFloor',
    { pointId: 'point-central', unitId: 'unit-finance', personId: null },
    'request-finance',
  ),
  step(chair, 'moveFloorRequest', {
    requestId: 'request-finance',
    afterRequestId: null,
    reason: 'Trả lời trước',
  }),
  step(chair, 'orderFloorByTimeUsed', { reason: 'Ưu tiên điểm cầu chưa phát biểu' }),
  step(chair, 'giveFloor', { requestId: 'request-nam-po', seconds: 180 }, 'speech-nam-po'),
  step(chair, 'extendFloor', { seconds: 60 }),
  step(point('nam-po'), 'endFloor', {}),
  step(secretary, 'noteSpeech', { speechId: 'speech-nam-po', summary: 'Đề nghị bổ sung vốn' }),
  step(point('muong-nhe'), 'withdrawFloor', { requestId: 'request-muong-nhe' }),
  step(point('tua-chua'), 'giveMicrophoneConsent', {}),
  step(technician, 'mutePoint', { pointId: 'point-tua-chua' }),
  step(chair, 'unmutePoint', { pointId: 'point-tua-chua' }),
  step(chair, 'setFloorMode', { mode: 'free' }),
  step(secretary, 'setFloorMode', { mode: 'floor' }),
  step(point('tua-chua'), 'withdrawMicrophoneConsent', {}),
  step(chair, 'recessSession', { reason: 'Giải lao' }),
  step(chair, 'resumeSession', {}),
  step(chair, 'handOverChair', { personId: 'person-deputy' }),
  step(secretary, 'takeBackChair', {}),
];

const electors = ['person-chair', 'person-nam-po', 'person-tua-chua'];

/** A named vote, a secret one, and one that is called off. */
export const votes: readonly Step[] = [
  step(
    chair,
    'callVote',
    { question: 'Nhất trí với báo cáo?', secret: false, electorIds: electors },
    'vote-named',
  ),
  step(point('nam-po'), 'castBallot', {
    voteId: 'vote-named',
    electorId: 'person-nam-po',
    choice: 'approve',
  }),
  step(chair, 'closeVote', { voteId: 'vote-named' }),
  step(secretary, 'recordPosition', {
    voteId: 'vote-named',
    electorId: 'person-tua-chua',
    choice: 'abstain',
    givenOn: '2022-08-12',
    wording: null,
  }),
  step(
    chair,
    'callVote',
    { question: 'Giới thiệu nhân sự?', secret: true, electorIds: electors },
    'vote-secret',
  ),
  step(chair, 'castBallot', {
    voteId: 'vote-secret',
    electorId: 'person-chair',
    choice: 'approve',
  }),
  step(point('nam-po'), 'castBallot', {
    voteId: 'vote-secret',
    electorId: 'person-nam-po',
    choice: 'reject',
  }),
  step(point('tua-chua'), 'castBallot', {
    voteId: 'vote-secret',
    electorId: 'person-tua-chua',
    choice: 'approve',
  }),
  step(chair, 'closeVote', { voteId: 'vote-secret' }),
  step(
    chair,
    'callVote',
    { question: 'Nội dung chưa rõ?', secret: false, electorIds: electors },
    'vote-cancelled',
  ),
  step(chair, 'cancelVote', { voteId: 'vote-cancelled', reason: 'Cần làm rõ câu hỏi' }),
];

const entry = (text: string) => ({ text, sources: [] });

const unsaid = {
  number: null,
  issuedOn: null,
  symbol: null,
  signature: null,
  recipients: ['Như trên', 'Lưu: VT.'],
  invited: null,
  notes: null,
};

/** The conclusions are drafted, returned, approved, issued and opened again; the session ends, twice. */
export const conclusions: readonly Step[] = [
  ...['first', 'second', 'third'].map((name) =>
    step(
      secretary,
      'addConclusion',
      { section: 'results', afterEntryId: null, ...entry(`Kết quả ${name}`) },
      `entry-${name}`,
    ),
  ),
  step(secretary, 'editConclusion', {
    entryId: 'entry-first',
    version: 1,
    text: 'Công tác phân bổ vốn cơ bản kịp thời',
    sources: [{ kind: 'speech', id: 'speech-nam-po' }],
  }),
  step(secretary, 'moveConclusion', {
    entryId: 'entry-second',
    section: 'limitations',
    afterEntryId: null,
  }),
  step(secretary, 'removeConclusion', { entryId: 'entry-third', version: 1 }),
  step(secretary, 'restoreConclusion', { entryId: 'entry-third' }),
  step(secretary, 'removeConclusion', { entryId: 'entry-third', version: 2 }),
  step(secretary, 'draftConclusions', {}, 'draft'),
  step(secretary, 'presentConclusions', {}),
  step(chair, 'returnConclusions', {
    comment: 'Bổ sung số liệu',
    entryComments: [{ entryId: 'entry-first', comment: 'Nêu rõ số vốn' }],
  }),
  step(secretary, 'presentConclusions', {}),
  step(chair, 'approveConclusions', { version: 2 }),
  step(secretary, 'prepareDocument', { document: 'notice', version: 0, ...unsaid }),
  step(secretary, 'issueDocument', {
    ...unsaid,
    document: 'notice',
    number: 7,
    issuedOn: '2022-08-12',
  }),
  step(secretary, 'reviseDocument', { document: 'notice', reason: 'Sót nơi nhận' }),
  step(secretary, 'reviseConclusions', { reason: 'Sửa lỗi trình bày' }),
  step(chair, 'finishAgendaItem', { itemId: 'item-report' }),
  step(secretary, 'carryAgendaItem', { itemId: 'item-placed', reason: 'Hết giờ' }),
  step(chair, 'adjournSession', {}),
  step(chair, 'reopenSession', { reason: 'Bổ sung kết luận' }),
  step(chair, 'adjournSession', {}),
  step(system, 'disconnectPoint', { pointId: 'point-nam-po' }),
];

const figure = {
  label: 'Tổng vốn giai đoạn 2021-2025',
  programme: { programmeId: 'programme-poverty', projectCode: null },
  unitId: null,
  plan: { millions: 4_338_000, qualifier: 'exactly' as const },
  disbursed: null,
  rate: null,
  otherCurrency: null,
  asOf: null,
  period: '2021-2025',
  source: null,
  kind: null,
  partIds: [],
  wording: null,
  reportedByUnitId: null,
};

/** An agency reports. */
export const funding: readonly Step[] = [
  step(agency('planning'), 'reportFigure', figure, 'figure-1'),
  step(agency('planning'), 'reviseFigure', {
    ...figure,
    figureId: 'figure-1',
    asOf: '2022-08-10',
    reason: 'Bổ sung ngày',
  }),
  step(agency('planning'), 'withdrawFigure', { figureId: 'figure-1', reason: 'Báo cáo trùng' }),
];
