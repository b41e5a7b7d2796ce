import type { StaleSource } from '@diemcau/shared/drafting/staleSources';
import { defineTexts, plural } from '../../i18n/texts.ts';
import type { ActName } from './undo/undoable.ts';

/** Words of first draft, marks, undo, comparison and of two people at one text. */
export const writingTexts = defineTexts({
  vi: {
    firstDraft: 'Lập bản dự thảo đầu tiên',
    draftMore: 'Bổ sung nội dung mới',
    drafted: (count: number) => `Đã đưa ${count} đoạn vào dự thảo, mỗi đoạn kèm nguồn.`,

    missing: 'Còn thiếu để ban hành',

    isDrafting: (name: string) => `${name} đang sửa`,
    chairIsDrafting: 'Chủ trì đang sửa',

    stale: 'Nguồn đã thay đổi sau khi viết câu này',
    why: {
      changed: 'đã được sửa',
      withdrawn: 'đã rút',
      gone: 'không còn trong phiên họp',
    } satisfies Record<StaleSource['why'], string>,
    nowSays: 'Nay:',
    keep: 'Giữ nguyên câu',
    kept: 'Đã giữ nguyên câu.',
    rewrite: 'Viết lại theo tư liệu',
    rewriteQuestion: 'Thay bằng câu viết theo tư liệu?',
    rewriteConsequence: 'Câu mới như dưới đây; có thể hoàn tác.',
    rewritten: 'Đã viết lại theo tư liệu.',
    noOther:
      'Theo tư liệu hiện có thì không có câu nào khác; hãy sửa trực tiếp hoặc giữ nguyên câu.',

    undo: 'Hoàn tác',
    undoHelp: 'Hoàn tác việc vừa làm (Ctrl+Z)',
    nothingToUndo: 'Không có việc nào để hoàn tác.',
    undone: {
      added: 'Đã hoàn tác: bỏ đoạn vừa thêm.',
      edited: 'Đã hoàn tác: trả lại nội dung trước của đoạn.',
      moved: 'Đã hoàn tác: trả đoạn về chỗ cũ.',
      removed: 'Đã hoàn tác: khôi phục đoạn vừa xóa.',
      drafted: 'Đã hoàn tác: bỏ bản dự thảo vừa lập.',
    } satisfies Record<ActName, string>,
    undonePartly: (kept: number) =>
      `Đã hoàn tác; giữ lại ${kept} đoạn mà người khác đã sửa sau đó.`,
    changedSince: 'Không hoàn tác được: nội dung này đã được sửa sau đó, có thể bởi người khác.',
    withTheChair:
      'Không hoàn tác khi dự thảo đã trình hoặc đã duyệt. Nếu cần, hãy sửa trực tiếp; sửa xong phải trình lại.',
    notYetKnown: 'Việc vừa làm chưa được ghi xong. Hãy thử lại sau giây lát.',

    against: 'So với',
    noComparison: 'Không so sánh',
    currentDraft: 'Bản đang soạn',
    change: {
      same: 'không đổi',
      added: 'đoạn thêm',
      removed: 'đoạn bỏ',
      changed: 'đoạn sửa',
    },
    movedFrom: (section: string) => `chuyển từ: ${section}`,
    movedWithin: 'đổi chỗ',
    sourcesChanged: 'nguồn thay đổi',
    summary: (added: number, removed: number, changed: number) =>
      `Thêm ${added} đoạn, bỏ ${removed} đoạn, sửa ${changed} đoạn.`,
    sameText: 'Hai bản giống nhau.',
    difference: 'Khác nhau giữa hai bản',
    differenceHelp: 'Gạch ngang: bản hiện có; gạch chân: bản của đồng chí.',

    removedEntries: (count: number) => `Đoạn đã xóa (${count})`,
    removedTitle: 'Các đoạn đã xóa',
    restore: 'Khôi phục',
    restoreThis: (text: string) => `Khôi phục đoạn: ${text}`,
    restored: 'Đã khôi phục đoạn về chỗ cũ.',
    noneRemoved: 'Không còn đoạn nào đã xóa.',
    more: 'Việc khác với dự thảo',
  },
  en: {
    firstDraft: 'Write the first draft',
    draftMore: 'Add what is new',
    drafted: (count) =>
      `${count} ${plural(count, { one: 'entry', other: 'entries' })} came into the draft, each with its sources.`,

    missing: 'Still missing for the issue',

    isDrafting: (name) => `${name} is writing here`,
    chairIsDrafting: 'The chair is writing here',

    stale: 'The source has changed since this was written',
    why: {
      changed: 'was changed',
      withdrawn: 'was withdrawn',
      gone: 'is no longer in the session',
    },
    nowSays: 'Now:',
    keep: 'Keep the sentence',
    kept: 'The sentence was kept.',
    rewrite: 'Write it anew from the material',
    rewriteQuestion: 'Replace it by what the material gives?',
    rewriteConsequence: 'The new text is below; it can be undone.',
    rewritten: 'Written anew from the material.',
    noOther: 'The material gives no other words; edit the sentence, or keep it.',

    undo: 'Undo',
    undoHelp: 'Undo the last act (Ctrl+Z)',
    nothingToUndo: 'There is nothing to undo.',
    undone: {
      added: 'Undone: the entry just added is out again.',
      edited: 'Undone: the entry says what it said before.',
      moved: 'Undone: the entry is back in its place.',
      removed: 'Undone: the entry just removed is back.',
      drafted: 'Undone: the draft just written is out again.',
    },
    undonePartly: (kept) =>
      `Undone, but for ${kept} ${plural(kept, { one: 'entry', other: 'entries' })} that somebody changed since.`,
    changedSince: 'This cannot be undone: it was changed since, perhaps by somebody else.',
    withTheChair:
      'Nothing is undone while the draft lies before the chair or is approved. Edit it if need be, and present it anew.',
    notYetKnown: 'The last act is not stored yet. Try again in a moment.',

    against: 'Compared with',
    noComparison: 'No comparison',
    currentDraft: 'The present draft',
    change: {
      same: 'unchanged',
      added: 'entry added',
      removed: 'entry removed',
      changed: 'entry changed',
    },
    movedFrom: (section) => `moved from: ${section}`,
    movedWithin: 'moved',
    sourcesChanged: 'sources changed',
    summary: (added, removed, changed) => `${added} added, ${removed} removed, ${changed} changed.`,
    sameText: 'The two are the same.',
    difference: 'What differs',
    differenceHelp: 'Struck through: the present text; underlined: yours.',

    removedEntries: (count) => `Removed entries (${count})`,
    removedTitle: 'Removed entries',
    restore: 'Restore',
    restoreThis: (text) => `Restore the entry: ${text}`,
    restored: 'The entry is back in its place.',
    noneRemoved: 'No removed entries are left.',
    more: 'More about the draft',
  },
});
