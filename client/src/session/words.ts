import { categories } from '@diemcau/shared/committee/categories';
import type { Role } from '@diemcau/shared/log/storedEvent';
import type { AgendaItem } from '@diemcau/shared/session/agenda/state';
import type { PersonDetails, Presence } from '@diemcau/shared/session/attendance/state';
import type { ConclusionSection, Conclusions } from '@diemcau/shared/session/conclusions/state';
import type { FigureDetails, Qualifier } from '@diemcau/shared/session/funding/state';
import type { Phase } from '@diemcau/shared/session/lifecycle/state';
import type { Level, OutcomeKind } from '@diemcau/shared/session/obstacles/state';
import type { SolutionGroup } from '@diemcau/shared/session/solutions/state';
import type { Choice, Vote } from '@diemcau/shared/session/votes/state';
import type { Language } from '../i18n/language.ts';
import { defineTexts } from '../i18n/texts.ts';
import type { ConnectionStatus } from './sessionStore.ts';
import type { EntryStatus } from './useCommand.ts';

/** The words for states, shared by all pages: `useTexts(sessionWords).phase[phase]`. */
export const sessionWords = defineTexts({
  vi: {
    phase: {
      none: 'Chưa lên lịch',
      scheduled: 'Chưa khai mạc',
      open: 'Đang họp',
      recess: 'Tạm nghỉ',
      adjourned: 'Đã kết thúc',
    } satisfies Record<Phase, string>,
    role: {
      chair: 'Chủ trì',
      secretary: 'Thư ký',
      point: 'Điểm cầu',
      agency: 'Cơ quan',
      technician: 'Kỹ thuật viên',
      observer: 'Khách mời',
      screen: 'Màn hình hội trường',
      system: 'Hệ thống',
    } satisfies Record<Role, string>,
    connection: {
      connecting: 'Đang kết nối',
      live: 'Đã kết nối',
      cutOff: 'Mất kết nối',
      refused: 'Không vào được',
      ended: 'Đã ngắt',
    } satisfies Record<ConnectionStatus, string>,
    presence: {
      unmarked: 'Chưa điểm danh',
      inPerson: 'Có mặt trực tiếp',
      online: 'Có mặt trực tuyến',
      excused: 'Vắng mặt có lý do',
      absent: 'Vắng mặt',
    } satisfies Record<Presence, string>,
    standing: {
      member: 'Thành viên',
      representative: 'Đại diện',
      invited: 'Khách mời',
      observer: 'Dự thính',
    } satisfies Record<PersonDetails['standing'], string>,
    itemKind: {
      report: 'Báo cáo',
      discussion: 'Thảo luận',
      decision: 'Quyết định',
      toNote: 'Để biết',
    } satisfies Record<AgendaItem['kind'], string>,
    itemStatus: {
      planned: 'Chưa đến',
      current: 'Đang xét',
      finished: 'Đã xong',
      carried: 'Chuyển phiên sau',
    } satisfies Record<AgendaItem['status'], string>,
    requestKind: { speak: 'Phát biểu', pointOfOrder: 'Ý kiến về trình tự' },
    level: {
      central: 'Trung ương',
      province: 'Cấp tỉnh',
      district: 'Cấp huyện',
      commune: 'Cấp xã',
    } satisfies Record<Level, string>,
    outcome: {
      resolved: 'Đã giải quyết tại phiên họp',
      directive: 'Giao nhiệm vụ',
      recommendedToCentral: 'Kiến nghị Trung ương',
      noted: 'Tiếp thu',
      notTakenUp: 'Không xem xét',
    } satisfies Record<OutcomeKind, string>,
    solutionGroup: {
      mechanisms: 'Cơ chế, chính sách, văn bản hướng dẫn',
      coordination: 'Phối hợp giữa các cấp, các ngành',
      decentralisation: 'Phân cấp, trao quyền',
      resources: 'Huy động, lồng ghép nguồn lực',
      communication: 'Thông tin, tuyên truyền',
      monitoring: 'Kiểm tra, giám sát',
    } satisfies Record<SolutionGroup, string>,
    qualifier: {
      exactly: '',
      moreThan: 'trên',
      lessThan: 'dưới',
      nearly: 'gần',
      about: 'khoảng',
    } satisfies Record<Qualifier, string>,
    source: {
      central: 'Ngân sách Trung ương',
      local: 'Ngân sách địa phương',
      other: 'Nguồn khác',
    } satisfies Record<NonNullable<FigureDetails['source']>, string>,
    figureKind: {
      investment: 'Vốn đầu tư',
      recurrent: 'Vốn sự nghiệp',
    } satisfies Record<NonNullable<FigureDetails['kind']>, string>,
    choice: {
      approve: 'Tán thành',
      reject: 'Không tán thành',
      abstain: 'Không biểu quyết',
    } satisfies Record<Choice, string>,
    vote: { open: 'Đang biểu quyết', closed: 'Đã kết thúc', cancelled: 'Đã hủy' } satisfies Record<
      Vote['status'],
      string
    >,
    section: {
      results: 'Kết quả đạt được',
      limitations: 'Tồn tại, hạn chế',
      objectiveCauses: 'Nguyên nhân khách quan',
      subjectiveCauses: 'Nguyên nhân chủ quan',
      directives: 'Nhiệm vụ được giao',
      onProposals: 'Về đề xuất, kiến nghị của các địa phương',
      praiseAndCriticism: 'Biểu dương, phê bình',
    } satisfies Record<ConclusionSection, string>,
    conclusions: {
      draft: 'Dự thảo',
      presented: 'Đã trình chủ trì',
      approved: 'Đã duyệt',
    } satisfies Record<Conclusions['status'], string>,
    entry: {
      waiting: 'Đang chờ gửi',
      sent: 'Đã gửi, đang chờ xác nhận',
      refused: 'Chưa được nhận',
    } satisfies Record<EntryStatus, string>,
  },
  en: {
    phase: {
      none: 'Not scheduled',
      scheduled: 'Not opened yet',
      open: 'In session',
      recess: 'In recess',
      adjourned: 'Adjourned',
    },
    role: {
      chair: 'Chair',
      secretary: 'Secretary',
      point: 'Point',
      agency: 'Agency',
      technician: 'Technician',
      observer: 'Observer',
      screen: 'Hall screen',
      system: 'System',
    },
    connection: {
      connecting: 'Connecting',
      live: 'Connected',
      cutOff: 'Connection lost',
      refused: 'Not admitted',
      ended: 'Disconnected',
    },
    presence: {
      unmarked: 'Not called yet',
      inPerson: 'Present in person',
      online: 'Present online',
      excused: 'Excused',
      absent: 'Absent',
    },
    standing: {
      member: 'Member',
      representative: 'Representative',
      invited: 'Invited',
      observer: 'Observer',
    },
    itemKind: {
      report: 'Report',
      discussion: 'Discussion',
      decision: 'For decision',
      toNote: 'To note',
    },
    itemStatus: {
      planned: 'To come',
      current: 'Under discussion',
      finished: 'Done',
      carried: 'Carried over',
    },
    requestKind: { speak: 'Speech', pointOfOrder: 'Point of order' },
    level: { central: 'Central', province: 'Province', district: 'District', commune: 'Commune' },
    outcome: {
      resolved: 'Resolved in the session',
      directive: 'Directive issued',
      recommendedToCentral: 'Recommended to the central level',
      noted: 'Noted',
      notTakenUp: 'Not taken up',
    },
    solutionGroup: {
      mechanisms: 'Mechanisms, policies, guidance',
      coordination: 'Coordination between levels and sectors',
      decentralisation: 'Decentralisation and empowerment',
      resources: 'Use and integration of resources',
      communication: 'Communication',
      monitoring: 'Monitoring, inspection, supervision',
    },
    qualifier: {
      exactly: '',
      moreThan: 'more than',
      lessThan: 'less than',
      nearly: 'nearly',
      about: 'about',
    },
    source: { central: 'Central budget', local: 'Local budget', other: 'Other sources' },
    figureKind: { investment: 'Investment', recurrent: 'Recurrent' },
    choice: { approve: 'Approve', reject: 'Reject', abstain: 'Abstain' },
    vote: { open: 'Voting', closed: 'Closed', cancelled: 'Cancelled' },
    section: {
      results: 'Results',
      limitations: 'Limitations',
      objectiveCauses: 'Objective causes',
      subjectiveCauses: 'Subjective causes',
      directives: 'Directives',
      onProposals: 'On the proposals of the localities',
      praiseAndCriticism: 'Praise and criticism',
    },
    conclusions: {
      draft: 'Draft',
      presented: 'Laid before the chair',
      approved: 'Approved',
    },
    entry: {
      waiting: 'Waiting to be sent',
      sent: 'Sent, not confirmed yet',
      refused: 'Not accepted',
    },
  },
});

/** The category's name; an identifier that the list does not know is shown as it is. */
export const categoryName = (categoryId: string, language: Language): string =>
  categories.find((each) => each.categoryId === categoryId)?.name[language] ?? categoryId;
