/**
 * Vietnamese for what React Aria says to screen readers, by React Aria's own areas and keys
 * (`react-aria/dist/private/intl/<area>/en-US.mjs`). The build puts them beside the English ones.
 */
type Values = Readonly<Record<string, unknown>>;

export const components = {
  selectPlaceholder: 'Chọn',
  tableResizer: 'Thanh chỉnh độ rộng cột',
  dropzoneLabel: 'Vùng thả',
};

export const autocomplete = { collectionLabel: 'Gợi ý' };

export const combobox = {
  focusAnnouncement: (values: Values) =>
    `${values.isGroupChange === true ? `Nhóm ${values.groupTitle}, ${values.groupCount} lựa chọn. ` : ''}${values.optionText}${values.isSelected === true ? ', đã chọn' : ''}`,
  countAnnouncement: (values: Values) => `Có ${values.optionCount} lựa chọn.`,
  selectedAnnouncement: (values: Values) => `${values.optionText}, đã chọn`,
  buttonLabel: 'Mở danh sách gợi ý',
  listboxLabel: 'Gợi ý',
};

export const datepicker = {
  era: 'kỷ nguyên',
  year: 'năm',
  month: 'tháng',
  day: 'ngày',
  hour: 'giờ',
  minute: 'phút',
  second: 'giây',
  dayPeriod: 'sáng/chiều',
  calendar: 'Lịch',
  startDate: 'Từ ngày',
  endDate: 'Đến ngày',
  weekday: 'thứ',
  timeZoneName: 'múi giờ',
  selectedDateDescription: (values: Values) => `Ngày đã chọn: ${values.date}`,
  selectedRangeDescription: (values: Values) =>
    `Đã chọn: ${values.startDate} đến ${values.endDate}`,
  selectedTimeDescription: (values: Values) => `Giờ đã chọn: ${values.time}`,
};

export const dnd = {
  dragItem: (values: Values) => `Di chuyển ${values.itemText}`,
  dragSelectedItems: (values: Values) => `Di chuyển ${values.count} mục đã chọn`,
  dragDescriptionKeyboard: 'Nhấn Enter để bắt đầu di chuyển.',
  dragDescriptionKeyboardAlt: 'Nhấn Alt + Enter để bắt đầu di chuyển.',
  dragDescriptionTouch: 'Chạm hai lần để bắt đầu di chuyển.',
  dragDescriptionVirtual: 'Bấm để bắt đầu di chuyển.',
  dragDescriptionLongPress: 'Nhấn giữ để bắt đầu di chuyển.',
  dragSelectedKeyboard: (values: Values) => `Nhấn Enter để di chuyển ${values.count} mục đã chọn.`,
  dragSelectedKeyboardAlt: (values: Values) =>
    `Nhấn Alt + Enter để di chuyển ${values.count} mục đã chọn.`,
  dragSelectedLongPress: (values: Values) => `Nhấn giữ để di chuyển ${values.count} mục đã chọn.`,
  dragStartedKeyboard:
    'Đang di chuyển. Nhấn Tab để đến vị trí cần đặt, nhấn Enter để đặt, nhấn Escape để hủy.',
  dragStartedTouch: 'Đang di chuyển. Đến vị trí cần đặt rồi chạm hai lần để đặt.',
  dragStartedVirtual: 'Đang di chuyển. Đến vị trí cần đặt rồi bấm hoặc nhấn Enter để đặt.',
  endDragKeyboard: 'Đang di chuyển. Nhấn Enter để hủy.',
  endDragTouch: 'Đang di chuyển. Chạm hai lần để hủy.',
  endDragVirtual: 'Đang di chuyển. Bấm để hủy.',
  dropDescriptionKeyboard: 'Nhấn Enter để đặt. Nhấn Escape để hủy.',
  dropDescriptionTouch: 'Chạm hai lần để đặt.',
  dropDescriptionVirtual: 'Bấm để đặt.',
  dropCanceled: 'Đã hủy di chuyển.',
  dropComplete: 'Đã chuyển xong.',
  dropIndicator: 'vị trí đặt',
  dropOnRoot: 'Đặt vào danh sách',
  dropOnItem: (values: Values) => `Đặt vào ${values.itemText}`,
  insertBefore: (values: Values) => `Đặt trước ${values.itemText}`,
  insertBetween: (values: Values) => `Đặt giữa ${values.beforeItemText} và ${values.afterItemText}`,
  insertAfter: (values: Values) => `Đặt sau ${values.itemText}`,
};

export const grid = {
  deselectedItem: (values: Values) => `Đã bỏ chọn ${values.item}.`,
  select: 'Chọn',
  selectedCount: (values: Values) =>
    values.count === 0 ? 'Chưa chọn mục nào.' : `Đã chọn ${values.count} mục.`,
  selectedAll: 'Đã chọn tất cả.',
  selectedItem: (values: Values) => `Đã chọn ${values.item}.`,
  longPressToSelect: 'Nhấn giữ để vào chế độ chọn.',
};

export const menu = { longPressMessage: 'Nhấn giữ hoặc nhấn Alt + mũi tên xuống để mở danh mục' };

export const numberfield = {
  decrease: (values: Values) => `Giảm ${values.fieldLabel}`,
  increase: (values: Values) => `Tăng ${values.fieldLabel}`,
  numberField: 'Ô nhập số',
};

export const overlays = { dismiss: 'Đóng' };

export const searchfield = { 'Clear search': 'Xóa nội dung tìm' };

export const spinbutton = { Empty: 'Chưa nhập' };

export const tag = { removeDescription: 'Nhấn Delete để bỏ.', removeButtonLabel: 'Bỏ' };

export const toast = {
  close: 'Đóng',
  notifications: (values: Values) => `${values.count} thông báo.`,
};
