import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { StateBadge } from '../../ui/StateBadge/StateBadge.tsx';
import { ButtonsSection } from './ButtonsSection.tsx';
import { FieldsSection } from './FieldsSection.tsx';
import { ListsSection } from './ListsSection.tsx';
import { OverlaysSection } from './OverlaysSection.tsx';
import { StatesSection } from './StatesSection.tsx';

/** Every primitive on one page, for the eyes of those who build. Development only, so Vietnamese only. */
export function GalleryPage() {
  return (
    <PageShell
      title="Thành phần giao diện"
      session={<strong>Thành phần giao diện</strong>}
      connection={<StateBadge tone="good" text="Đã kết nối" />}
    >
      <h1>Thành phần giao diện</h1>
      <ButtonsSection />
      <FieldsSection />
      <StatesSection />
      <OverlaysSection />
      <ListsSection />
    </PageShell>
  );
}
