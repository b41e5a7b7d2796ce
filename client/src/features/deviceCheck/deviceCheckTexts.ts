import { defineTexts } from '../../i18n/texts.ts';
import type { LinkVerdict, VoiceVerdict } from './verdicts.ts';

export const deviceCheckTexts = defineTexts({
  vi: {
    title: 'Kiểm tra thiết bị',
    help: 'Thử camera, micro, loa và đường truyền trước khi vào. Không ai khác thấy hoặc nghe phần thử này; thiết bị đã chọn được nhớ trên máy này. Bước này không bắt buộc.',
    helpSound: 'Thử loa trước khi vào. Bước này không bắt buộc.',
    enter: 'Vào phòng họp',
    enterWithout: {
      camera: 'Vào phòng họp không có camera: vẫn phát biểu bằng micro được.',
      microphone:
        'Vào phòng họp không có micro: vẫn nghe, xem và gửi ý kiến bằng chữ được, chưa phát biểu được.',
      both: 'Vào phòng họp không có camera và micro: vẫn nghe, xem, nêu vướng mắc và biểu quyết được, chưa phát biểu được.',
    },
    opening: 'Đang hỏi trình duyệt…',

    camera: 'Camera',
    asOthersSee: 'Hình như người khác nhìn thấy, không lật gương.',
    cameraPicture: 'Hình từ camera của điểm cầu, như người khác nhìn thấy',
    cameraOn: 'Camera hoạt động',

    microphone: 'Micro',
    say: 'Hãy nói thử một câu.',
    level: 'Mức tiếng vào micro',
    voice: {
      waiting: 'Đang nghe…',
      clear: 'Nghe rõ',
      quiet: 'Nhỏ quá',
      silent: 'Không có tiếng',
    } satisfies Record<VoiceVerdict, string>,
    voiceHelp: {
      waiting: '',
      clear: '',
      quiet: 'Hãy ngồi gần micro hơn hoặc tăng mức thu của micro trong cài đặt máy.',
      silent: 'Hãy kiểm tra nút tắt tiếng trên micro, hoặc chọn micro khác ở dưới.',
    } satisfies Record<VoiceVerdict, string>,

    speaker: 'Loa',
    speakerHelp: 'Nhấn nút để nghe một hồi chuông ngắn.',
    play: 'Phát tiếng thử',
    playing: 'Đang phát…',
    heard: 'Tôi nghe được',
    notHeard: 'Tôi không nghe được',
    heardWell: 'Loa nghe được',
    noSound:
      'Hãy tăng âm lượng của máy, kiểm tra dây loa, hoặc chọn loa khác ở dưới, rồi phát lại.',
    noSpeakerChoice: 'Trình duyệt này dùng loa mặc định của máy; đổi loa trong cài đặt của máy.',

    link: 'Đường truyền',
    linkHelp: 'Gửi thử một đoạn qua chính máy chủ hình ảnh, mất khoảng vài giây.',
    test: 'Thử đường truyền',
    testAgain: 'Thử lại',
    testing: 'Đang thử đường truyền…',
    verdict: {
      pictures: 'Đủ cho hình ảnh',
      sound: 'Chỉ đủ cho âm thanh',
      barely: 'Rất yếu',
    } satisfies Record<LinkVerdict, string>,
    verdictHelp: {
      pictures: '',
      sound: 'Trong phiên họp, hình sẽ tự giảm hoặc tắt để giữ tiếng.',
      barely:
        'Âm thanh có thể ngắt quãng. Hãy cắm dây mạng, lại gần bộ phát Wi-Fi hoặc đổi mạng; đăng ký phát biểu và gửi ý kiến bằng chữ vẫn dùng được.',
    } satisfies Record<LinkVerdict, string>,
    roundTrip: 'Độ trễ khứ hồi',
    up: 'Gửi đi',
    down: 'Nhận về, ít nhất',
    path: 'Đường đi',
    notMeasured: 'chưa đo được',

    used: {
      camera: 'Camera dùng trong phiên họp',
      microphone: 'Micro dùng trong phiên họp',
      speaker: 'Loa dùng trong phiên họp',
    },
    usual: 'Thiết bị mặc định',
    unnamed: (number: number) => `Thiết bị ${number}`,
    retry: 'Thử lại',
  },
  en: {
    title: 'Device check',
    help: 'Try the camera, microphone, loudspeaker and link before you enter. Nobody else sees or hears this, and the devices you choose are remembered on this machine. You may pass it over.',
    helpSound: 'Try the loudspeaker before you enter. You may pass it over.',
    enter: 'Enter the room',
    enterWithout: {
      camera: 'You enter without a camera: you can still speak.',
      microphone:
        'You enter without a microphone: you hear, see and can write, but cannot speak yet.',
      both: 'You enter without camera and microphone: you hear, see, can raise obstacles and vote, but cannot speak yet.',
    },
    opening: 'Asking the browser…',

    camera: 'Camera',
    asOthersSee: 'The picture as others see it, not mirrored.',
    cameraPicture: 'Your point’s camera as others see it',
    cameraOn: 'The camera works',

    microphone: 'Microphone',
    say: 'Say a sentence.',
    level: 'Level of the microphone',
    voice: {
      waiting: 'Listening…',
      clear: 'Clear',
      quiet: 'Too quiet',
      silent: 'No sound',
    },
    voiceHelp: {
      waiting: '',
      clear: '',
      quiet: 'Sit closer, or raise the microphone’s level in the computer’s settings.',
      silent: 'Look for a mute switch on the microphone, or choose another below.',
    },

    speaker: 'Loudspeaker',
    speakerHelp: 'Press to hear a short chime.',
    play: 'Play the test sound',
    playing: 'Playing…',
    heard: 'I can hear it',
    notHeard: 'I cannot hear it',
    heardWell: 'The loudspeaker works',
    noSound:
      'Turn up the volume, check the cable, or choose another loudspeaker below, then play again.',
    noSpeakerChoice:
      'This browser plays through the computer’s usual loudspeaker; change it in the computer’s settings.',

    link: 'Link',
    linkHelp: 'Sends a sample through the media server itself; takes a few seconds.',
    test: 'Test the link',
    testAgain: 'Test again',
    testing: 'Testing the link…',
    verdict: {
      pictures: 'Enough for pictures',
      sound: 'Enough for sound only',
      barely: 'Very weak',
    },
    verdictHelp: {
      pictures: '',
      sound: 'During the session pictures give way by themselves to keep the sound.',
      barely:
        'Sound may break up. Use a cable, move closer to the Wi-Fi, or change networks; asking for the floor and writing still work.',
    },
    roundTrip: 'Round trip',
    up: 'Up',
    down: 'Down, at least',
    path: 'Path',
    notMeasured: 'not measured',

    used: {
      camera: 'Camera for the session',
      microphone: 'Microphone for the session',
      speaker: 'Loudspeaker for the session',
    },
    usual: 'Usual device',
    unnamed: (number: number) => `Device ${number}`,
    retry: 'Try again',
  },
});
