import type { Wording } from '../protocol/rejections.ts';
import type { Level } from '../session/obstacles/state.ts';

export interface Category {
  readonly categoryId: string;
  readonly name: Wording;
  /** Who is usually competent, nearest first. A hint for the form, never a rule. */
  readonly usualLevels: readonly Level[];
}

const category = (
  categoryId: string,
  vi: string,
  en: string,
  ...usualLevels: Level[]
): Category => ({
  categoryId,
  name: { vi, en },
  usualLevels,
});

/** The kinds of obstacle that such meetings speak of. */
export const categories: readonly Category[] = [
  category(
    'guidance',
    'Thể chế, văn bản hướng dẫn',
    'Institutions and guidance texts',
    'central',
    'province',
  ),
  category('allocation', 'Phân bổ vốn', 'Allocation of capital', 'central', 'province', 'district'),
  category(
    'disbursement',
    'Giải ngân vốn đầu tư, vốn sự nghiệp',
    'Disbursement, investment or recurrent',
    'district',
  ),
  category('counterpart', 'Vốn đối ứng', 'Counterpart capital', 'province', 'district'),
  category('integration', 'Lồng ghép nguồn lực', 'Integrating resources', 'province', 'district'),
  category(
    'norms',
    'Định mức, hồ sơ, lựa chọn dự án',
    'Norms, dossiers, project selection',
    'province',
  ),
  category(
    'procedures',
    'Thủ tục đầu tư, đấu thầu',
    'Investment procedures, bidding',
    'district',
    'commune',
  ),
  category(
    'land',
    'Đất đai, quy hoạch, rừng, giải phóng mặt bằng',
    'Land, planning, forest, clearance',
    'district',
    'province',
    'central',
  ),
  category(
    'beneficiaries',
    'Đối tượng, địa bàn, tiêu chí',
    'Beneficiaries, areas, criteria',
    'central',
    'province',
  ),
  category('decentralisation', 'Phân cấp, ủy quyền', 'Decentralisation', 'central', 'province'),
  category(
    'organisation',
    'Tổ chức bộ máy, năng lực cán bộ',
    'Organisation, staff capacity',
    'province',
    'district',
    'commune',
  ),
  category('coordination', 'Phối hợp, chế độ báo cáo', 'Coordination, reporting', 'province'),
  category(
    'communication',
    'Tuyên truyền, sự tham gia của người dân',
    'Communication, participation',
    'district',
    'commune',
  ),
  category(
    'inspection',
    'Kiểm tra, giám sát',
    'Inspection, supervision',
    'province',
    'district',
    'commune',
  ),
  category(
    'rearrangement',
    'Sắp xếp đơn vị hành chính',
    'Administrative rearrangement',
    'central',
    'province',
  ),
];

export const categoryIds: ReadonlySet<string> = new Set(categories.map((each) => each.categoryId));
