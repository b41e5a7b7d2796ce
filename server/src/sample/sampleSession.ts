import { dienBienCommittee } from '@diemcau/shared/committee/seed';
import { isInForce } from '@diemcau/shared/committee/unitsInForce';
import type { PayloadOf } from '@diemcau/shared/session/commands';
import type { CommitteeStore } from '../committee/committeeStore.ts';
import type { SessionPlan } from '../committee/scheduleSession.ts';

/**
 * The meeting of 10 August 2022 as the press reported it, before it begins. The report says "this afternoon":
 * the hour is chosen. It names the one who concluded without his office, and nobody else.
 */
const DATE = '2022-08-10';
const STARTS_AT = Date.parse(`${DATE}T14:00:00+07:00`);

export const CENTRAL_POINT = 'Điểm cầu trung tâm';
export const SAMPLE_DISTRICT = 'district:096';
export const SAMPLE_AGENCY = 'agency:so-ke-hoach-va-dau-tu';
const PROVINCE = 'province:11';

const chair = { name: 'Lê Thành Đô', office: null, personId: null };

/** One central point and one in each district, town and city of 2022. */
export function samplePlan(committee: Pick<CommitteeStore, 'units' | 'programmes'>): SessionPlan {
  const units = committee.units().filter((unit) => isInForce(unit, DATE));
  const districts = units.filter(({ kind }) => kind === 'district');
  const { name, superior, abbreviation, documentPlace, quorum } = dienBienCommittee;
  return {
    details: {
      title:
        'Cuộc họp trực tuyến của Ban Chỉ đạo các chương trình mục tiêu quốc gia tỉnh Điện Biên với các huyện, thị xã, thành phố',
      subject:
        'tình hình triển khai thực hiện và những vướng mắc cần tháo gỡ đối với các chương trình mục tiêu quốc gia',
      bodies: [{ name, superior, abbreviation }],
      startsAt: STARTS_AT,
      endsAt: null,
      place: null,
      documentPlace,
      chair,
      concluder: chair,
      issuer: null,
      secretaries: [],
      quorum,
    },
    units,
    programmes: committee.programmes(),
    points: [
      { kind: 'central', name: CENTRAL_POINT, unitIds: [PROVINCE, SAMPLE_AGENCY] },
      ...districts.map(({ unitId, name: { vi } }) => ({
        kind: 'member' as const,
        name: vi,
        unitIds: [unitId],
      })),
    ],
  };
}

/** What was reported, what was discussed, what was concluded: the order of the press report. */
export const sampleAgenda: readonly Omit<PayloadOf<'addAgendaItem'>, 'afterItemId'>[] = [
  {
    title: 'Báo cáo tình hình phân bổ vốn các chương trình mục tiêu quốc gia giai đoạn 2021 - 2025',
    kind: 'report',
    plannedMinutes: null,
    responsibleUnitId: SAMPLE_AGENCY,
  },
  {
    title: 'Khó khăn, vướng mắc của các huyện, thị xã, thành phố và giải pháp thực hiện',
    kind: 'discussion',
    plannedMinutes: null,
    responsibleUnitId: null,
  },
  {
    title: 'Kết luận hội nghị',
    kind: 'decision',
    plannedMinutes: null,
    responsibleUnitId: null,
  },
];
