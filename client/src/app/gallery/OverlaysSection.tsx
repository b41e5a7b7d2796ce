import { EllipsisVertical, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog/Dialog.tsx';
import { Disclosure } from '../../ui/Disclosure/Disclosure.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import { Menu } from '../../ui/Menu/Menu.tsx';
import { useShortcuts } from '../../ui/Shortcuts/shortcuts.ts';
import { Tabs } from '../../ui/Tabs/Tabs.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { showToast } from '../../ui/Toast/toasts.ts';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

export function OverlaysSection() {
  const [tab, setTab] = useState('own');
  const undo = () => showToast('Đã hoàn tác', { tone: 'info' });
  const notify = () =>
    showToast('Đã rút vướng mắc', { action: { label: 'Hoàn tác', onAction: undo } });
  useShortcuts([{ key: 'n', label: 'Hiện một thông báo', onAction: notify }]);
  return (
    <Section title="Lớp phủ và phân nhóm">
      <div className={styles.row}>
        <Dialogs />
        <Button onPress={notify}>Thông báo</Button>
        <Button onPress={() => showToast('Không ghi được', { tone: 'danger' })}>Báo lỗi</Button>
        <Menu
          label="Vướng mắc"
          trigger={<IconButton icon={EllipsisVertical} label="Việc khác" />}
          acts={[
            { id: 'edit', label: 'Sửa', icon: Pencil, onAction: notify },
            { id: 'withdraw', label: 'Rút', icon: Trash2, kind: 'danger', onAction: notify },
          ]}
        />
      </div>
      <Tabs
        label="Vướng mắc"
        selected={tab}
        onSelect={setTab}
        tabs={[
          { id: 'own', label: 'Của đơn vị tôi', count: 3, content: <p>Của đơn vị tôi</p> },
          { id: 'others', label: 'Của các nơi khác', count: 14, content: <p>Của các nơi khác</p> },
          { id: 'tasks', label: 'Nhiệm vụ', count: 2, content: <p>Nhiệm vụ</p> },
        ]}
      />
      <div>
        <Disclosure title="Theo chương trình" count={3} defaultExpanded>
          <p>Chương trình mục tiêu quốc gia xây dựng nông thôn mới</p>
        </Disclosure>
        <Disclosure title="Theo điểm cầu" count={10}>
          <p>Các điểm cầu</p>
        </Disclosure>
      </div>
    </Section>
  );
}

function Dialogs() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button onPress={() => setOpen('dialog')}>Hộp thoại</Button>
      <Button kind="danger" onPress={() => setOpen('confirm')}>
        Kết thúc phiên họp
      </Button>
      <Dialog
        title="Mời phát biểu"
        isOpen={open === 'dialog'}
        onOpenChange={close}
        footer={<Button kind="primary">Mời phát biểu</Button>}
      >
        <TextField label="Đồng chí" autoFocus />
      </Dialog>
      <ConfirmDialog
        title="Kết thúc phiên họp?"
        consequence="Các điểm cầu sẽ ngừng kết nối và không gửi thêm nội dung được. Chủ trì có thể mở lại phiên họp, có ghi lý do."
        confirmLabel="Kết thúc phiên họp"
        kind="danger"
        isOpen={open === 'confirm'}
        onOpenChange={close}
        onConfirm={close}
      />
    </>
  );
}
