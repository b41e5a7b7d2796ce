import { defineTexts } from '../../i18n/texts.ts';

/** Words of one's own microphone, camera, screen, sound and link. */
export const deviceTexts = defineTexts({
  vi: {
    bar: 'Thiết bị của đồng chí',
    openMicrophone: 'Bật micro',
    closeMicrophone: 'Tắt micro',
    openCamera: 'Bật camera',
    closeCamera: 'Tắt camera',
    shareScreen: 'Chia sẻ màn hình',
    stopScreen: 'Dừng chia sẻ',
    keyMicrophone: 'Bật, tắt micro',

    opening: 'Đang bật micro…',
    heard: 'Micro đang mở, mọi người nghe được',
    yourTurn: 'Đến lượt phát biểu, hãy bật micro',
    held: 'Micro đang mở, chưa đến lượt phát biểu nên chưa ai nghe',
    heldInRecess: 'Micro đang mở, phiên họp tạm nghỉ nên chưa ai nghe',
    heldAfter: 'Micro đang mở, phiên họp đã kết thúc nên không ai nghe',
    muted: 'Điểm cầu bị tắt tiếng, bật micro cũng chưa ai nghe',
    closed: 'Micro đã tắt.',
    mutedNow: 'Điểm cầu của đồng chí đã bị tắt tiếng.',
    unmutedNow: 'Điểm cầu của đồng chí đã được bật tiếng lại.',
    cameraOn: 'Camera đã bật.',
    cameraOff: 'Camera đã tắt.',
    screenOn: 'Đang chia sẻ màn hình của đồng chí.',
    screenOff: 'Đã dừng chia sẻ màn hình.',

    soundBlocked: 'Trình duyệt đang chặn tiếng của phiên họp.',
    allowSound: 'Bật tiếng',
    soundOff: 'Tắt tiếng loa tại máy này',
    soundOn: 'Bật tiếng loa tại máy này',
    soundOffHelp: 'Dùng khi trong phòng đã có màn hình hội trường phát tiếng',
    soundIsOff: 'Tiếng loa tại máy này đang tắt.',
    carriedOn: 'Âm thanh phiên họp',
    stillHeard: 'Vẫn đang nghe phiên họp tại trang này.',
    backToStage: 'Về trang có hình',

    link: 'Đường truyền',
    quality: {
      good: 'Đường truyền tốt',
      weak: 'Đường truyền yếu',
      poor: 'Đường truyền rất yếu',
      unknown: 'Đang đo đường truyền',
    },
    roundTrip: (milliseconds: number) => `độ trễ ${milliseconds} ms`,
    saving: {
      fewerPictures: 'Đã bớt hình các điểm cầu khác để giữ tiếng',
      slowScreen: 'Đã bớt hình, màn hình chia sẻ chậm lại để giữ tiếng',
      noOwnCamera: 'Chỉ còn tiếng và màn hình chia sẻ, hình camera tạm ngừng',
      audioOnly: 'Chỉ còn tiếng, mọi hình tạm ngừng',
    },
    audioOnlyChosen: 'Đang chọn chỉ âm thanh',
    choices: { auto: 'Tự động', audioOnly: 'Chỉ âm thanh', everything: 'Đầy đủ' },
    choiceHelp: {
      auto: 'Bớt hình khi đường truyền yếu, tiếng giữ sau cùng',
      audioOnly: 'Không nhận, không gửi hình; tốn ít đường truyền nhất',
      everything: 'Luôn nhận và gửi hình; tiếng có thể ngắt quãng khi mạng yếu',
    },

    devices: 'Chọn thiết bị',
    microphone: 'Micro',
    camera: 'Camera',
    speaker: 'Loa',
    usual: 'Thiết bị mặc định',
    unnamed: (number: number) => `Thiết bị ${number}`,
    devicesHelp: 'Tên thiết bị hiện đầy đủ sau khi trình duyệt được phép dùng micro, camera.',
    check: 'Kiểm tra thiết bị',
    done: 'Xong',
    retry: 'Thử lại',
    otherDevice: 'Chọn thiết bị khác',

    failure: {
      microphone: {
        denied:
          'Trình duyệt chưa được phép dùng micro. Nhấn biểu tượng ổ khóa cạnh địa chỉ trang, cho phép Micro, rồi thử lại.',
        inUse:
          'Micro đang được chương trình khác dùng. Hãy đóng chương trình đó (Zoom, Teams…), rồi thử lại.',
        missing: 'Không tìm thấy micro. Hãy cắm micro, rồi thử lại; vẫn nghe và theo dõi được.',
        unplugged: 'Micro vừa bị rút ra. Hãy cắm lại hoặc chọn micro khác.',
        unsupported:
          'Trình duyệt này không dùng được micro. Hãy dùng Chrome, Edge, Firefox bản mới.',
        insecure:
          'Trang chưa mở bằng kết nối bảo mật (https) nên không dùng được micro. Hãy mở lại bằng địa chỉ https.',
        failed: 'Không mở được micro. Hãy rút ra cắm lại hoặc chọn micro khác, rồi thử lại.',
      },
      camera: {
        denied:
          'Trình duyệt chưa được phép dùng camera. Nhấn biểu tượng ổ khóa cạnh địa chỉ trang, cho phép Camera, rồi thử lại.',
        inUse:
          'Camera đang được chương trình khác dùng. Hãy đóng chương trình đó (Zoom, Teams…), rồi thử lại.',
        missing:
          'Không tìm thấy camera. Hãy cắm camera, rồi thử lại; vẫn phát biểu bằng micro được.',
        unplugged:
          'Camera vừa bị rút ra. Hãy cắm lại hoặc chọn camera khác; micro không bị ảnh hưởng.',
        unsupported:
          'Trình duyệt này không dùng được camera. Hãy dùng Chrome, Edge, Firefox bản mới.',
        insecure:
          'Trang chưa mở bằng kết nối bảo mật (https) nên không dùng được camera. Hãy mở lại bằng địa chỉ https.',
        failed: 'Không mở được camera. Hãy rút ra cắm lại hoặc chọn camera khác, rồi thử lại.',
      },
      screen: {
        denied:
          'Chưa chia sẻ màn hình vì chưa chọn cửa sổ hoặc máy chưa cho phép. Nhấn lại và chọn màn hình cần chia sẻ.',
        inUse: 'Màn hình đang được chia sẻ ở nơi khác. Hãy dừng ở đó, rồi thử lại.',
        missing: 'Không có màn hình nào để chia sẻ. Hãy mở tài liệu cần trình bày, rồi thử lại.',
        unplugged: 'Cửa sổ đang chia sẻ đã đóng. Hãy chia sẻ lại nếu cần.',
        unsupported:
          'Thiết bị này không chia sẻ được màn hình. Hãy dùng máy tính có Chrome, Edge hoặc Firefox.',
        insecure:
          'Trang chưa mở bằng kết nối bảo mật (https) nên không chia sẻ được màn hình. Hãy mở lại bằng địa chỉ https.',
        failed: 'Không chia sẻ được màn hình. Hãy thử lại hoặc chọn cửa sổ khác.',
      },
    },
  },
  en: {
    bar: 'Your devices',
    openMicrophone: 'Unmute',
    closeMicrophone: 'Mute',
    openCamera: 'Camera on',
    closeCamera: 'Camera off',
    shareScreen: 'Share screen',
    stopScreen: 'Stop sharing',
    keyMicrophone: 'Microphone on or off',

    opening: 'Opening the microphone…',
    heard: 'Your microphone is open, everyone hears you',
    yourTurn: 'It is your turn: open the microphone',
    held: 'Your microphone is open, but nobody hears it before you have the floor',
    heldInRecess: 'Your microphone is open, but nobody hears it during the recess',
    heldAfter: 'Your microphone is open, but nobody hears it after the session',
    muted: 'Your point is muted: nobody hears its microphone',
    closed: 'Microphone closed.',
    mutedNow: 'Your point was muted.',
    unmutedNow: 'Your point is no longer muted.',
    cameraOn: 'Camera on.',
    cameraOff: 'Camera off.',
    screenOn: 'You are sharing your screen.',
    screenOff: 'Screen sharing has stopped.',

    soundBlocked: 'The browser is blocking the sound of the session.',
    allowSound: 'Turn sound on',
    soundOff: 'Turn this machine’s sound off',
    soundOn: 'Turn this machine’s sound on',
    soundOffHelp: 'For a room in which the hall screen plays the sound',
    soundIsOff: 'Sound is off on this machine.',
    carriedOn: 'Sound of the session',
    stillHeard: 'You still hear the session on this page.',
    backToStage: 'Back to the pictures',

    link: 'Link',
    quality: {
      good: 'Good link',
      weak: 'Weak link',
      poor: 'Very weak link',
      unknown: 'Measuring the link',
    },
    roundTrip: (milliseconds) => `delay ${milliseconds} ms`,
    saving: {
      fewerPictures: 'Fewer pictures of others, to keep the sound',
      slowScreen: 'Fewer pictures and a slower shared screen, to keep the sound',
      noOwnCamera: 'Only sound and the shared screen; cameras are paused',
      audioOnly: 'Only sound; all pictures are paused',
    },
    audioOnlyChosen: 'Sound only, as you chose',
    choices: { auto: 'Automatic', audioOnly: 'Sound only', everything: 'Everything' },
    choiceHelp: {
      auto: 'Fewer pictures on a weak link; sound goes last',
      audioOnly: 'No pictures either way; needs the least',
      everything: 'Pictures always; sound may break on a weak link',
    },

    devices: 'Choose devices',
    microphone: 'Microphone',
    camera: 'Camera',
    speaker: 'Loudspeaker',
    usual: 'Usual device',
    unnamed: (number) => `Device ${number}`,
    devicesHelp: 'Full names appear once the browser may use the microphone and the camera.',
    check: 'Check devices',
    done: 'Done',
    retry: 'Try again',
    otherDevice: 'Choose another device',

    failure: {
      microphone: {
        denied:
          'The browser may not use the microphone. Press the lock beside the address, allow the microphone, then try again.',
        inUse: 'Another program is using the microphone. Close it (Zoom, Teams…), then try again.',
        missing: 'No microphone was found. Plug one in and try again; you can still listen.',
        unplugged: 'The microphone was unplugged. Plug it in again or choose another.',
        unsupported: 'This browser cannot use a microphone. Use a recent Chrome, Edge or Firefox.',
        insecure:
          'The page was not opened over https, so the microphone cannot be used. Open it by its https address.',
        failed: 'The microphone could not be opened. Plug it in again or choose another.',
      },
      camera: {
        denied:
          'The browser may not use the camera. Press the lock beside the address, allow the camera, then try again.',
        inUse: 'Another program is using the camera. Close it (Zoom, Teams…), then try again.',
        missing: 'No camera was found. Plug one in and try again; you can speak without it.',
        unplugged:
          'The camera was unplugged. Plug it in again or choose another; the microphone goes on.',
        unsupported: 'This browser cannot use a camera. Use a recent Chrome, Edge or Firefox.',
        insecure:
          'The page was not opened over https, so the camera cannot be used. Open it by its https address.',
        failed: 'The camera could not be opened. Plug it in again or choose another.',
      },
      screen: {
        denied:
          'No screen is shared: none was chosen, or this computer does not allow it. Press again and choose one.',
        inUse: 'The screen is being shared elsewhere. Stop it there, then try again.',
        missing: 'There is no screen to share. Open what you want to present, then try again.',
        unplugged: 'The window that was shared has been closed. Share again if needed.',
        unsupported:
          'This device cannot share its screen. Use a computer with Chrome, Edge or Firefox.',
        insecure:
          'The page was not opened over https, so the screen cannot be shared. Open it by its https address.',
        failed: 'The screen could not be shared. Try again or choose another window.',
      },
    },
  },
});
