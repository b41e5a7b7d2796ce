import { defineTexts } from '../i18n/texts.ts';

export const announcementTexts = defineTexts({
  vi: {
    sessionOpened: 'Phiên họp đã khai mạc.',
    sessionRecessed: 'Phiên họp tạm nghỉ.',
    sessionResumed: 'Phiên họp tiếp tục.',
    sessionAdjourned: 'Phiên họp đã kết thúc.',
    sessionReopened: 'Phiên họp được mở lại.',
    chairHandedToYou: 'Đồng chí được trao quyền chủ trì phiên họp.',
    chairHandedOver: (point: string) => `Quyền chủ trì được trao cho ${point}.`,
    chairTakenBack: 'Người chủ trì đã nhận lại quyền chủ trì.',
    itemStarted: (number: number, title: string) => `Chuyển sang nội dung ${number}: ${title}.`,
    yourFloor: 'Mời điểm cầu của đồng chí phát biểu.',
    floorGiven: (speaker: string) => `Đang phát biểu: ${speaker}.`,
    floorInvited: (place: number) =>
      `Chủ trì mời điểm cầu của đồng chí phát biểu, vị trí ${place}.`,
    queuePlace: (place: number) => `Vị trí đăng ký phát biểu của điểm cầu: ${place}.`,
    queueLeft: 'Điểm cầu không còn trong danh sách đăng ký phát biểu.',
    floorExtended: (minutes: number) => `Được gia hạn thêm ${minutes} phút phát biểu.`,
    floorEnded: 'Lượt phát biểu của điểm cầu đã kết thúc.',
    obstacleCalled: (number: number, text: string) => `Vướng mắc đang xét, số ${number}: ${text}`,
    tableCleared: 'Đã kết thúc xét vướng mắc.',
    obstacleMerged: (number: number, into: number) =>
      `Vướng mắc số ${number} của điểm cầu đã được ghép vào số ${into}.`,
    obstacleJoined: (number: number, point: string) =>
      `${point} có cùng vướng mắc số ${number} của điểm cầu.`,
    obstacleAnswered: (number: number) => `Vướng mắc số ${number} của điểm cầu đã được trả lời.`,
    obstacleOutcome: (number: number, outcome: string) =>
      `Kết quả xử lý vướng mắc số ${number} của điểm cầu: ${outcome}.`,
    obstacleAssigned: (number: number) =>
      `Vướng mắc số ${number} được chuyển đến cơ quan để trả lời.`,
    proposalPlaced: 'Nội dung do điểm cầu đề xuất đã được đưa vào chương trình.',
    proposalMerged: 'Nội dung do điểm cầu đề xuất đã được ghép vào chương trình.',
    proposalDeclined: (reason: string) =>
      `Nội dung do điểm cầu đề xuất không được đưa vào chương trình: ${reason}`,
    directiveForYou: 'Có nhiệm vụ mới giao cho đơn vị.',
    voteCalled: (question: string) => `Biểu quyết: ${question}`,
    voteClosed: (approve: number, reject: number, abstain: number) =>
      `Kết quả biểu quyết: ${approve} tán thành, ${reject} không tán thành, ${abstain} không biểu quyết.`,
    voteCancelled: 'Cuộc biểu quyết đã bị hủy.',
    conclusionsPresented: 'Dự thảo kết luận đã được trình chủ trì.',
    conclusionsReturned: 'Chủ trì đã trả lại dự thảo kết luận.',
    conclusionsApproved: 'Kết luận của phiên họp đã được duyệt.',
    message: (from: string, text: string) => `Tin nhắn của ${from}: ${text}`,
    back: (count: number) =>
      count === 0
        ? 'Đã kết nối lại.'
        : `Đã kết nối lại, có ${count} thay đổi trong lúc mất kết nối.`,
  },
  en: {
    sessionOpened: 'The session is open.',
    sessionRecessed: 'The session is in recess.',
    sessionResumed: 'The session goes on.',
    sessionAdjourned: 'The session is adjourned.',
    sessionReopened: 'The session was reopened.',
    chairHandedToYou: 'You have been handed the chair.',
    chairHandedOver: (point) => `The chair was handed to ${point}.`,
    chairTakenBack: 'The chair was taken back.',
    itemStarted: (number, title) => `Now item ${number}: ${title}.`,
    yourFloor: 'Your point has the floor.',
    floorGiven: (speaker) => `Speaking now: ${speaker}.`,
    floorInvited: (place) => `The chair invites your point to speak, position ${place}.`,
    queuePlace: (place) => `Your point’s position in the queue: ${place}.`,
    queueLeft: 'Your point is no longer in the queue.',
    floorExtended: (minutes) => `You were given ${minutes} more minutes.`,
    floorEnded: 'Your point’s speech has ended.',
    obstacleCalled: (number, text) => `On the table, obstacle ${number}: ${text}`,
    tableCleared: 'The obstacle is no longer on the table.',
    obstacleMerged: (number, into) => `Your obstacle ${number} was merged into ${into}.`,
    obstacleJoined: (number, point) => `${point} joined your obstacle ${number}.`,
    obstacleAnswered: (number) => `Your obstacle ${number} was answered.`,
    obstacleOutcome: (number, outcome) => `Outcome of your obstacle ${number}: ${outcome}.`,
    obstacleAssigned: (number) => `Obstacle ${number} was assigned to your agency.`,
    proposalPlaced: 'The item you proposed is on the agenda.',
    proposalMerged: 'The item you proposed was merged into the agenda.',
    proposalDeclined: (reason) => `The item you proposed was declined: ${reason}`,
    directiveForYou: 'A new directive was given to your unit.',
    voteCalled: (question) => `Vote: ${question}`,
    voteClosed: (approve, reject, abstain) =>
      `Result: ${approve} for, ${reject} against, ${abstain} abstaining.`,
    voteCancelled: 'The vote was cancelled.',
    conclusionsPresented: 'The draft conclusions were laid before the chair.',
    conclusionsReturned: 'The chair returned the draft conclusions.',
    conclusionsApproved: 'The session’s conclusions are approved.',
    message: (from, text) => `Message from ${from}: ${text}`,
    back: (count) =>
      count === 0 ? 'Connected again.' : `Connected again; ${count} changes meanwhile.`,
  },
});
