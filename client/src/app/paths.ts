/** Patterns for the route table. */
export const patterns = {
  home: '/',
  join: '/vao',
  session: '/phien/:sessionId',
  hallScreen: '/phien/:sessionId/man-hinh',
  room: '/phien/:sessionId/diem-cau',
  preparation: '/phien/:sessionId/chuan-bi',
  drafting: '/phien/:sessionId/du-thao',
  record: '/phien/:sessionId/van-ban',
  invitationSheet: '/phien/:sessionId/giay-vao',
  deviceCheck: '/phien/:sessionId/thiet-bi',
  verification: '/xac-minh',
  signIn: '/dang-nhap',
  registers: '/so-theo-doi/:committeeId?',
  progress: '/nhiem-vu',
  administration: '/quan-tri',
  gallery: '/ui',
} as const;

const under =
  (pattern: string) =>
  (sessionId: string): string =>
    pattern.replace(':sessionId', encodeURIComponent(sessionId));

/** Addresses to link to. The invitation's secret goes into the fragment, which no server sees. */
export const paths = {
  home: () => patterns.home,
  join: (secret: string) => `${patterns.join}#${secret}`,
  session: under(patterns.session),
  hallScreen: under(patterns.hallScreen),
  room: under(patterns.room),
  preparation: under(patterns.preparation),
  drafting: under(patterns.drafting),
  record: under(patterns.record),
  invitationSheet: under(patterns.invitationSheet),
  deviceCheck: under(patterns.deviceCheck),
  /** Without a committee: the first that there is. */
  registers: (committeeId: string | null = null) =>
    committeeId === null ? '/so-theo-doi' : `/so-theo-doi/${encodeURIComponent(committeeId)}`,
  signIn: () => patterns.signIn,
  administration: () => patterns.administration,
};
