import { defineTexts } from '../i18n/texts.ts';

/** Words of the pictures: who is seen, how, and what can be chosen. Devices have their own. */
export const stageTexts = defineTexts({
  vi: {
    stage: 'Hình ảnh, âm thanh',
    pictures: 'Hình các điểm cầu',
    small: 'Các điểm cầu khác',
    everyone: 'Các điểm cầu',
    screenOf: (place: string) => `Màn hình của ${place}`,
    comrade: (name: string) => `đ/c ${name}`,
    here: 'điểm cầu này',
    more: (count: number) => `và ${count} điểm cầu khác`,
    nobody: 'Chưa có điểm cầu nào bật camera hoặc micro.',

    hasFloor: 'Đang phát biểu',
    microphoneOpen: 'Micro đang mở',
    heard: 'Đang nói',
    microphoneClosed: 'Chưa bật micro',
    muted: 'Đã bị tắt tiếng',
    asks: (place: number) => `Đăng ký phát biểu, vị trí ${place}`,
    weakLink: 'Đường truyền yếu',
    lost: 'Mất kết nối',
    pictureSaved: 'Tạm dừng hình để giữ tiếng',
    noPicture: 'Không có hình',
    pictureComing: 'Đang chờ hình',

    layout: 'Cách xếp hình',
    layouts: {
      auto: 'Tự động',
      speaker: 'Người phát biểu',
      grid: 'Lưới các điểm cầu',
      presentation: 'Màn hình chia sẻ',
    },
    layoutHelp: {
      auto: 'Theo diễn biến phiên họp',
      speaker: 'Người phát biểu lớn, chủ trì bên cạnh',
      grid: 'Các điểm cầu bằng nhau',
      presentation: 'Màn hình lớn, người phát biểu bên cạnh',
    },
    chosen: (label: string) => `${label} (đang chọn)`,
    fullScreen: 'Xem toàn màn hình',
    leaveFullScreen: 'Thoát toàn màn hình',
    noFullScreen: 'Trình duyệt không cho xem toàn màn hình. Hãy nhấn F11.',
    ownWindow: 'Xem trong cửa sổ nổi',
    noOwnWindow: 'Trình duyệt không mở được cửa sổ nổi.',
    inOwnWindow: 'Hình đang ở cửa sổ nổi.',
    takeBack: 'Đưa hình về trang',

    building: 'Đang chuẩn bị hình ảnh và âm thanh…',
    buildingShare: (share: string) => `Đang chuẩn bị hình ảnh và âm thanh… ${share}`,
    buildingHelp: 'Phiên họp vẫn diễn ra bình thường; hình sẽ tự hiện khi sẵn sàng.',
    noStage: 'Máy chủ chưa truyền được hình ảnh, âm thanh. Các nội dung khác vẫn dùng bình thường.',
    ready: 'Hình ảnh, âm thanh đã sẵn sàng.',
    show: 'Hiện hình',
    loading: 'Đang mở hình ảnh, âm thanh…',
    joining: 'Đang kết nối hình ảnh, âm thanh…',
    reconnecting: 'Đang kết nối lại hình ảnh, âm thanh…',
    retry: 'Thử lại',
    sharing: (place: string) => `${place} đang chia sẻ màn hình.`,
    failure: {
      unsupported:
        'Trình duyệt này không truyền được hình ảnh, âm thanh. Hãy dùng Chrome, Edge, Firefox hoặc Safari bản mới.',
      mediaOff: 'Máy chủ đã tắt phần hình ảnh, âm thanh. Các nội dung khác vẫn dùng bình thường.',
      forbidden: 'Giấy vào họp này không được xem hình ảnh, âm thanh. Hãy liên hệ thư ký.',
      tooManyStreams:
        'Điểm cầu đã mở hình ảnh, âm thanh ở quá nhiều nơi. Hãy đóng bớt thẻ hoặc thiết bị, rồi thử lại.',
      mediaRefused:
        'Máy chủ không nhận thông số hình ảnh, âm thanh của thiết bị. Hãy cập nhật trình duyệt hoặc dùng trình duyệt khác.',
      unreachable:
        'Mạng ở đây chặn đường truyền hình ảnh, âm thanh. Hãy đổi mạng khác hoặc báo kỹ thuật viên mở cổng, rồi thử lại.',
      notLoaded: 'Chưa tải được phần hình ảnh, âm thanh. Hãy kiểm tra mạng, rồi thử lại.',
      failed: 'Không kết nối được hình ảnh, âm thanh. Hãy thử lại; nếu vẫn lỗi, hãy tải lại trang.',
    },
  },
  en: {
    stage: 'Pictures and sound',
    pictures: 'Pictures of the points',
    small: 'Other points',
    everyone: 'Points',
    screenOf: (place) => `${place}’s screen`,
    comrade: (name) => name,
    here: 'this point',
    more: (count) => `and ${count} more`,
    nobody: 'No point has opened a camera or a microphone yet.',

    hasFloor: 'Has the floor',
    microphoneOpen: 'Microphone open',
    heard: 'Speaking',
    microphoneClosed: 'Microphone not open yet',
    muted: 'Muted',
    asks: (place) => `Asks for the floor, position ${place}`,
    weakLink: 'Weak link',
    lost: 'Not connected',
    pictureSaved: 'Picture paused to keep the sound',
    noPicture: 'No picture',
    pictureComing: 'Waiting for the picture',

    layout: 'Layout of the pictures',
    layouts: {
      auto: 'Automatic',
      speaker: 'Speaker',
      grid: 'Grid of points',
      presentation: 'Shared screen',
    },
    layoutHelp: {
      auto: 'Follows the session',
      speaker: 'Speaker large, chair beside',
      grid: 'All points alike',
      presentation: 'Screen large, speaker beside',
    },
    chosen: (label) => `${label} (chosen)`,
    fullScreen: 'Full screen',
    leaveFullScreen: 'Leave full screen',
    noFullScreen: 'The browser does not allow full screen. Press F11.',
    ownWindow: 'Show in a floating window',
    noOwnWindow: 'The browser could not open a floating window.',
    inOwnWindow: 'The picture is in a floating window.',
    takeBack: 'Bring it back',

    building: 'Pictures and sound are being prepared…',
    buildingShare: (share) => `Pictures and sound are being prepared… ${share}`,
    buildingHelp: 'The session goes on; pictures appear by themselves once they are ready.',
    noStage: 'The server cannot carry pictures and sound yet. Everything else works.',
    ready: 'Pictures and sound are ready.',
    show: 'Show them',
    loading: 'Opening pictures and sound…',
    joining: 'Connecting pictures and sound…',
    reconnecting: 'Reconnecting pictures and sound…',
    retry: 'Try again',
    sharing: (place) => `${place} is sharing a screen.`,
    failure: {
      unsupported:
        'This browser cannot carry pictures and sound. Use a recent Chrome, Edge, Firefox or Safari.',
      mediaOff: 'The server has switched pictures and sound off. Everything else works.',
      forbidden: 'This link may not see pictures or hear sound. Ask the secretary.',
      tooManyStreams:
        'Your point has pictures and sound open in too many places. Close tabs or devices, then try again.',
      mediaRefused:
        'The server does not take what this device offers. Update the browser or use another.',
      unreachable:
        'This network blocks pictures and sound. Use another network or ask the technician to open the port, then try again.',
      notLoaded:
        'The code for pictures and sound did not arrive. Check the network, then try again.',
      failed:
        'Pictures and sound could not be connected. Try again; if it goes on, reload the page.',
    },
  },
});
