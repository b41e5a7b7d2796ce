import { documentRejections } from './documentRejections.ts';
import { followUpRejections } from './followUpRejections.ts';
import { mediaRejections } from './mediaRejections.ts';

/** A sentence in both languages: what was refused and what to do about it. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}

/** The closed list of refusals, each with its sentence. The server sends the code, the client finds the words. */
export const rejections = {
  // who and when
  unauthenticated: {
    vi: 'Chưa đăng nhập hoặc phiên đăng nhập đã hết. Hãy mở lại liên kết mời hoặc đăng nhập lại.',
    en: 'You are not signed in, or the sign-in has ended. Open your invitation link or sign in again.',
  },
  revoked: {
    vi: 'Liên kết mời của điểm cầu này đã bị thu hồi. Hãy liên hệ thư ký phiên họp.',
    en: 'This invitation was revoked. Ask the session’s secretary for a new one.',
  },
  forbidden: {
    vi: 'Vai trò của đồng chí không thực hiện được việc này.',
    en: 'Your role may not do this.',
  },
  notNow: {
    vi: 'Chưa thực hiện được việc này ở giai đoạn hiện tại của phiên họp.',
    en: 'This cannot be done at the session’s present stage.',
  },
  notYours: {
    vi: 'Nội dung này thuộc điểm cầu hoặc cơ quan khác nên không sửa được.',
    en: 'This belongs to another point or agency; you cannot change it.',
  },
  // at the gate
  invalidLink: {
    vi: 'Liên kết không dùng được: đã hết hạn, đã bị thu hồi, đã sử dụng hoặc không đúng. Hãy liên hệ thư ký phiên họp để nhận liên kết mới.',
    en: 'This link does not work: it has expired, was revoked, was used, or is wrong. Ask the session’s secretary for a new one.',
  },
  wrongPassword: {
    vi: 'Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.',
    en: 'The name or the password is wrong. Check both and try again.',
  },
  weakPassword: {
    vi: 'Mật khẩu cần có ít nhất 12 ký tự.',
    en: 'A password needs at least 12 characters.',
  },
  lastAdministrator: {
    vi: 'Cần còn ít nhất một quản trị viên. Hãy trao quyền quản trị cho người khác trước.',
    en: 'At least one administrator must remain. Give someone else that right first.',
  },
  notSameOrigin: {
    vi: 'Yêu cầu không được gửi từ trang của Điểm Cầu nên không thực hiện. Hãy mở lại trang và thử lại.',
    en: 'This request did not come from a page of this server (its Origin header), so it was not carried out. Open the page again and retry.',
  },
  // form
  malformed: {
    vi: 'Nội dung gửi lên chưa đúng. Hãy kiểm tra lại ô được đánh dấu.',
    en: 'What was sent is not well-formed. Check the marked field.',
  },
  unknownCommand: {
    vi: 'Máy chủ không biết yêu cầu này. Hãy tải lại trang.',
    en: 'The server does not know this request. Reload the page.',
  },
  tooLarge: {
    vi: 'Nội dung quá dài. Hãy rút gọn hoặc chia thành nhiều phần.',
    en: 'This is too long. Shorten it or split it.',
  },
  tooFast: {
    vi: 'Gửi quá nhanh. Hãy chờ vài giây rồi gửi lại.',
    en: 'Too many requests. Wait a few seconds and try again.',
  },
  reasonNeeded: { vi: 'Cần ghi rõ lý do.', en: 'A reason must be given.' },
  // what is named
  notFound: {
    vi: 'Không tìm thấy nội dung được nhắc tới; có thể đã bị rút hoặc gỡ bỏ.',
    en: 'What this refers to was not found; it may have been withdrawn or removed.',
  },
  unknownUnit: {
    vi: 'Cơ quan, đơn vị này không có trong danh mục của phiên họp.',
    en: 'This agency or unit is not in the session’s list.',
  },
  unknownProgramme: {
    vi: 'Chương trình hoặc dự án này không có trong danh mục của phiên họp.',
    en: 'This programme or project is not in the session’s list.',
  },
  unknownCategory: {
    vi: 'Nhóm vướng mắc này không có trong danh mục.',
    en: 'This category of obstacle is not in the list.',
  },
  unknownPerson: {
    vi: 'Người này không có trong danh sách đại biểu.',
    en: 'This person is not on the roll.',
  },
  unknownPoint: {
    vi: 'Điểm cầu này không có trong phiên họp.',
    en: 'This point is not part of the session.',
  },
  duplicate: {
    vi: 'Trùng với nội dung đã có.',
    en: 'This repeats something that is there already.',
  },
  inUse: {
    vi: 'Không gỡ được vì đã có nội dung gắn với mục này.',
    en: 'It cannot be removed: other material refers to it.',
  },
  // state of the thing itself
  alreadyDone: { vi: 'Việc này đã được thực hiện trước đó.', en: 'This has been done already.' },
  withdrawn: { vi: 'Nội dung này đã được rút.', en: 'This has been withdrawn.' },
  merged: {
    vi: 'Nội dung này đã được ghép. Hãy thao tác trên nội dung đã ghép vào.',
    en: 'This was merged. Act on the one it was merged into.',
  },
  joined: {
    vi: 'Đã có điểm cầu khác cùng vướng mắc nên không sửa hoặc rút được nữa. Hãy nhờ thư ký.',
    en: 'Another point shares this obstacle, so you can no longer edit or withdraw it. Ask the secretary.',
  },
  outcomeGiven: {
    vi: 'Vướng mắc này đã có kết quả xử lý nên không thay đổi được nữa.',
    en: 'This obstacle has its outcome already and can no longer be changed.',
  },
  notOnTable: {
    vi: 'Vướng mắc này chưa được đưa ra xem xét. Hãy chờ chủ trì mời.',
    en: 'This obstacle is not on the table yet. Wait until the chair calls it.',
  },
  notAssigned: {
    vi: 'Vướng mắc này chưa được giao cho đơn vị của đồng chí trả lời.',
    en: 'This obstacle has not been assigned to your unit for an answer.',
  },
  ownObstacle: {
    vi: 'Đây là vướng mắc do chính điểm cầu nêu.',
    en: 'This obstacle was raised by your own point.',
  },
  notJoined: {
    vi: 'Điểm cầu chưa ghi nhận cùng vướng mắc này.',
    en: 'Your point has not joined this obstacle.',
  },
  itemNotPlanned: {
    vi: 'Nội dung này đã bắt đầu hoặc đã kết thúc.',
    en: 'This agenda item has started or is over.',
  },
  itemNotCurrent: {
    vi: 'Nội dung này hiện không được thảo luận.',
    en: 'This agenda item is not the current one.',
  },
  floorTaken: {
    vi: 'Đang có người phát biểu. Hãy kết thúc lượt phát biểu trước.',
    en: 'Someone has the floor. End that speech first.',
  },
  floorFree: { vi: 'Hiện không có ai phát biểu.', en: 'Nobody has the floor.' },
  alreadyAsked: {
    vi: 'Điểm cầu đã đăng ký phát biểu và đang chờ đến lượt.',
    en: 'Your point is in the queue already.',
  },
  chairAlready: { vi: 'Người này đang chủ trì phiên họp.', en: 'This person is chairing already.' },
  circularParts: {
    vi: 'Số liệu thành phần không được chứa chính số liệu tổng. Hãy chọn lại số liệu thành phần.',
    en: 'A figure cannot be a part of itself. Choose other parts.',
  },
  noLead: {
    vi: 'Nhiệm vụ cần có cơ quan chủ trì hoặc nhóm đơn vị thực hiện.',
    en: 'A directive needs a lead agency or a class of addressees.',
  },
  leadAndCoordinating: {
    vi: 'Một cơ quan không thể vừa chủ trì vừa phối hợp.',
    en: 'An agency cannot both lead and coordinate.',
  },
  directiveNeeded: {
    vi: 'Cần chọn nhiệm vụ kèm theo kết quả xử lý này.',
    en: 'This outcome needs a directive to go with it.',
  },
  notEntitled: {
    vi: 'Đại biểu này không có quyền biểu quyết ở nội dung này.',
    en: 'This elector is not entitled to vote on this question.',
  },
  alreadyVoted: { vi: 'Đại biểu này đã bỏ phiếu.', en: 'This elector has voted already.' },
  voteOpen: {
    vi: 'Đang có một cuộc biểu quyết. Hãy kết thúc trước.',
    en: 'A vote is open. Close it first.',
  },
  voteNotOpen: { vi: 'Cuộc biểu quyết này đã kết thúc.', en: 'This vote is not open.' },
  voteNotClosed: {
    vi: 'Chỉ ghi ý kiến bằng văn bản sau khi cuộc biểu quyết đã kết thúc.',
    en: 'A written position is recorded only after the vote has been closed.',
  },
  voteSecret: {
    vi: 'Biểu quyết kín không ghi ý kiến của từng đại biểu.',
    en: 'A secret vote records nobody’s position.',
  },
  tooFewElectors: {
    vi: 'Biểu quyết kín cần ít nhất ba người có quyền biểu quyết.',
    en: 'A secret vote needs at least three electors.',
  },
  tooFewBallots: {
    vi: 'Chưa đủ ba người bỏ phiếu nên công bố kết quả sẽ lộ lá phiếu. Hãy chờ thêm hoặc hủy cuộc biểu quyết.',
    en: 'Fewer than three have voted, so a tally would tell how. Wait for more, or cancel the vote.',
  },
  versionConflict: {
    vi: 'Đã có người sửa mục này trong lúc đồng chí đang soạn. Hãy xem bản mới rồi sửa tiếp.',
    en: 'Someone changed this entry while you were writing. Look at the new text, then continue.',
  },
  ...documentRejections,
  invalidTime: {
    vi: 'Thời gian kết thúc phải sau thời gian bắt đầu.',
    en: 'The end must come after the beginning.',
  },
  noChair: {
    vi: 'Chưa có người chủ trì phiên họp. Hãy ghi tên người chủ trì.',
    en: 'The session has no chair yet. Name one.',
  },
  noPoint: {
    vi: 'Phiên họp chưa có điểm cầu nào. Hãy thêm ít nhất một điểm cầu.',
    en: 'The session has no point yet. Add at least one.',
  },
  ...followUpRejections,
  ...mediaRejections,
  // the machine
  failed: {
    vi: 'Máy chủ gặp lỗi nên chưa thực hiện được. Hãy thử lại; nếu vẫn lỗi, báo quản trị.',
    en: 'The server failed to do this. Try again; if it fails again, tell the administrator.',
  },
  stopping: {
    vi: 'Máy chủ đang dừng. Nội dung sẽ được gửi lại khi máy chủ hoạt động.',
    en: 'The server is stopping. This will be sent again when it is back.',
  },
  storageFull: {
    vi: 'Ổ đĩa của máy chủ đã đầy nên chưa ghi được. Hãy báo quản trị.',
    en: 'The server’s disk is full; nothing was stored. Tell the administrator.',
  },
  storageReadOnly: {
    vi: 'Cơ sở dữ liệu đang chỉ cho đọc nên chưa ghi được. Hãy báo quản trị.',
    en: 'The database is read-only; nothing was stored. Tell the administrator.',
  },
  storageFailed: {
    vi: 'Máy chủ không ghi được dữ liệu. Hãy thử lại; nếu vẫn lỗi, báo quản trị.',
    en: 'The server could not store this. Try again; if it fails again, tell the administrator.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type RejectionCode = keyof typeof rejections;
