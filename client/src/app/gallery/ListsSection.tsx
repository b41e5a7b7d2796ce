import { useState } from 'react';
import { QrCode } from '../../ui/QrCode/QrCode.tsx';
import { ReorderableList } from '../../ui/ReorderableList/ReorderableList.tsx';
import { VirtualList } from '../../ui/VirtualList/VirtualList.tsx';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

const AGENDA = [
  'Khai mạc',
  'Báo cáo kết quả thực hiện',
  'Khó khăn, vướng mắc của các huyện',
  'Kết luận',
];
const ROWS = Array.from({ length: 5000 }, (_, index) => `Dòng ${index + 1}`);

export function ListsSection() {
  const [agenda, setAgenda] = useState<readonly string[]>(AGENDA);
  function move(id: string, afterId: string | null): void {
    const rest = agenda.filter((item) => item !== id);
    const place = afterId === null ? 0 : rest.indexOf(afterId) + 1;
    setAgenda([...rest.slice(0, place), id, ...rest.slice(place)]);
  }
  return (
    <Section title="Danh sách">
      <div className={styles.columns}>
        <ReorderableList
          label="Nội dung chương trình"
          items={agenda}
          getId={(item) => item}
          getText={(item) => item}
          renderItem={(item, index) => `${index + 1}. ${item}`}
          onMove={move}
          isFixed={(item) => item === 'Khai mạc'}
        />
        <div className={styles.bounded}>
          <VirtualList
            label="Năm nghìn dòng"
            items={ROWS}
            getKey={(row) => row}
            renderItem={(row) => <p className={styles.obstacle}>{row}</p>}
            estimateHeight={41}
          />
        </div>
        <QrCode text="https://localhost/vao#thanh-phan-giao-dien" title="Mã QR mẫu" />
      </div>
    </Section>
  );
}
