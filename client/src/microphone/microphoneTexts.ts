import { defineTexts } from '../i18n/texts.ts';
import type { Unheard } from './whyNotHeard.ts';

/** Words of the floor's microphones: who opens them, who was muted, why one is not heard. */
export const microphoneTexts = defineTexts({
  vi: {
    microphones: 'Micro các điểm cầu',
    mode: 'Ai được mở micro',
    modes: { floor: 'Theo quyền phát biểu', free: 'Tự do' },
    modeMeans: {
      floor:
        'Chỉ chủ trì, thư ký và điểm cầu đang được mời phát biểu được nghe thấy. Mời phát biểu thì micro mở, kết thúc thì micro đóng.',
      free: 'Mọi điểm cầu tự bật, tắt micro của mình, không cần được mời.',
    },
    modeShort: {
      floor: 'Micro mở theo quyền phát biểu',
      free: 'Các điểm cầu tự mở micro',
    },
    points: 'Các điểm cầu',
    noPoints: 'Phiên họp chưa có điểm cầu nào',
    mute: 'Tắt tiếng',
    unmute: 'Bỏ tắt tiếng',
    muted: 'Bị tắt tiếng',
    mutedSince: (time: string) => `Bị tắt tiếng từ ${time}`,
    consents: 'Đồng ý tự mở micro',
    ownMicrophone: 'Micro của điểm cầu',
    consent: 'Đồng ý để micro của điểm cầu tự mở khi được mời phát biểu',
    consentMeans:
      'Không ai mở được micro của điểm cầu nếu chưa có sự đồng ý này; có thể rút lại bất cứ lúc nào.',
    consentWaiting: 'Đã lưu trên máy này, sẽ tự gửi khi có kết nối.',
    heard: 'Được nghe thấy khi micro mở.',
    notHeard: {
      muted: 'Chủ trì hoặc kỹ thuật viên đã tắt tiếng điểm cầu. Hãy nhắn thư ký nếu cần phát biểu.',
      watching: 'Vai trò này chỉ theo dõi phiên họp, không phát biểu.',
      technician: 'Kỹ thuật viên chỉ được nghe thấy trước giờ khai mạc, khi thử thiết bị.',
      notScheduled: 'Phiên họp chưa được lập.',
      recess: 'Phiên họp đang tạm nghỉ: không ai nghe thấy điểm cầu cho đến khi họp tiếp.',
      adjourned: 'Phiên họp đã bế mạc.',
      sameRoom:
        'Đoàn khác ở cùng điểm cầu đang phát biểu. Micro này mở khi cơ quan của đồng chí được mời.',
      notYourTurn: 'Chưa đến lượt: micro mở khi chủ trì mời điểm cầu phát biểu.',
    } satisfies Record<Unheard, string>,
  },
  en: {
    microphones: 'Microphones of the points',
    mode: 'Who may open a microphone',
    modes: { floor: 'By the floor', free: 'Free' },
    modeMeans: {
      floor:
        'Only the chair, the secretaries and the point that has the floor are heard. Giving the floor opens the microphone, ending it closes it.',
      free: 'Every point opens and closes its own microphone without being asked.',
    },
    modeShort: {
      floor: 'Microphones open by the floor',
      free: 'Points open their own microphones',
    },
    points: 'Points',
    noPoints: 'The session has no points yet',
    mute: 'Mute',
    unmute: 'Lift mute',
    muted: 'Muted',
    mutedSince: (time: string) => `Muted since ${time}`,
    consents: 'Agreed to automatic opening',
    ownMicrophone: 'Your point’s microphone',
    consent: 'Agree that the point’s microphone opens by itself when it is given the floor',
    consentMeans: 'Without this nobody can open your microphone. You can take it back at any time.',
    consentWaiting: 'Kept on this machine; it is sent once the link is back.',
    heard: 'You are heard while the microphone is open.',
    notHeard: {
      muted:
        'The chair or the technician has muted your point. Write to the secretary if you need to speak.',
      watching: 'This role follows the session and does not speak.',
      technician: 'A technician is heard only before the opening, while devices are tried.',
      notScheduled: 'The session has not been set up yet.',
      recess: 'The session is in recess: nobody hears the point until it is resumed.',
      adjourned: 'The session is adjourned.',
      sameRoom:
        'Another delegation in your room has the floor. This microphone opens when your agency is asked.',
      notYourTurn:
        'Not your turn yet: the microphone opens when the chair gives your point the floor.',
    },
  },
});
