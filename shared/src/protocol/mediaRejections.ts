/** The refusals about pictures and sound, each with its sentence. */
export const mediaRejections = {
  mediaOff: {
    vi: 'Máy chủ này không truyền hình ảnh, âm thanh. Các nội dung khác của phiên họp vẫn dùng bình thường.',
    en: 'This server carries no pictures and sound. Everything else of the session works.',
  },
  mediaNotReady: {
    vi: 'Phần hình ảnh, âm thanh đang được chuẩn bị. Hãy chờ, trang sẽ tự hiển thị khi sẵn sàng.',
    en: 'Pictures and sound are being prepared. Wait; they will appear by themselves.',
  },
  notOnStage: {
    vi: 'Kết nối hình ảnh, âm thanh đã được làm lại. Hãy kết nối lại phần hình ảnh, âm thanh.',
    en: 'The connection for pictures and sound was renewed. Join the stage again.',
  },
  mediaRefused: {
    vi: 'Thông số hình ảnh, âm thanh của thiết bị không dùng được. Hãy thử trình duyệt khác hoặc cập nhật trình duyệt.',
    en: 'What the device offers for pictures and sound cannot be used. Try another browser or update it.',
  },
  tooManyStreams: {
    vi: 'Điểm cầu đã dùng hết số luồng hình ảnh, âm thanh. Hãy đóng bớt thẻ hoặc thiết bị đang kết nối.',
    en: 'Your point has used up its streams of pictures and sound. Close other tabs or devices.',
  },
  microphoneHeld: {
    vi: 'Micro chỉ bật được khi được trao quyền phát biểu và không bị tắt tiếng.',
    en: 'The microphone opens when your point has the floor and is not muted.',
  },
} as const;
