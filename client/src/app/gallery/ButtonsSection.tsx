import { Mic, Pencil, Trash2 } from 'lucide-react';
import { Button } from '../../ui/Button/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink/ButtonLink.tsx';
import { CopyButton } from '../../ui/CopyButton/CopyButton.tsx';
import { IconButton } from '../../ui/IconButton/IconButton.tsx';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

export function ButtonsSection() {
  return (
    <Section title="Nút">
      <div className={styles.row}>
        <Button kind="primary" icon={Mic}>
          Đăng ký phát biểu
        </Button>
        <Button icon={Pencil}>Sửa</Button>
        <Button kind="danger" icon={Trash2}>
          Rút vướng mắc
        </Button>
        <Button kind="bare">Để sau</Button>
        <Button isPending>Trình chủ trì</Button>
        <Button isDisabled>Chưa mở</Button>
        <Button kind="primary" isDisabled>
          Chưa mở
        </Button>
        <IconButton icon={Pencil} label="Sửa nội dung" />
        <CopyButton text="Điểm Cầu" label="Sao chép liên kết" />
        <ButtonLink to="/ui">Trang này</ButtonLink>
      </div>
      <div className={styles.column}>
        <Button kind="primary" size="large" icon={Mic} isWide>
          Đăng ký phát biểu
        </Button>
      </div>
    </Section>
  );
}
