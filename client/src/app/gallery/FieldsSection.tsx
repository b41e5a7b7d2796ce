import { useState } from 'react';
import { Checkbox } from '../../ui/Checkbox/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox/ComboBox.tsx';
import { DateField } from '../../ui/DateField/DateField.tsx';
import { MultiSelect } from '../../ui/MultiSelect/MultiSelect.tsx';
import { NumberField } from '../../ui/NumberField/NumberField.tsx';
import { RadioGroup } from '../../ui/RadioGroup/RadioGroup.tsx';
import { Select } from '../../ui/Select/Select.tsx';
import { Switch } from '../../ui/Switch/Switch.tsx';
import { TextArea } from '../../ui/TextArea/TextArea.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { TimeField } from '../../ui/TimeField/TimeField.tsx';
import styles from './Gallery.module.css';
import { Section } from './Section.tsx';

const LEVELS = [
  { id: 'central', label: 'Trung ương' },
  { id: 'province', label: 'Cấp tỉnh', description: 'Ủy ban nhân dân tỉnh và các sở, ngành' },
  { id: 'district', label: 'Cấp huyện' },
];
const UNITS = ['Thành phố Điện Biên Phủ', 'Thị xã Mường Lay', 'Huyện Điện Biên']
  .concat(['Huyện Điện Biên Đông', 'Huyện Mường Ảng', 'Huyện Mường Chà', 'Huyện Mường Nhé'])
  .concat(['Huyện Nậm Pồ', 'Huyện Tuần Giáo', 'Huyện Tủa Chùa'])
  .map((label) => ({ id: label, label }));

export function FieldsSection() {
  return (
    <Section title="Ô nhập">
      <div className={styles.columns}>
        <Words />
        <Numbers />
        <Choices />
        <Several />
      </div>
    </Section>
  );
}

function Words() {
  const [text, setText] = useState('Văn bản hướng dẫn của các bộ, ngành Trung ương chậm ban hành.');
  return (
    <div className={styles.column}>
      <TextField label="Họ và tên" isRequired placeholder="Theo giấy mời" />
      <TextField
        label="Chức vụ"
        defaultValue="Phó Chủ tịch"
        description="Ghi như trong giấy mời."
      />
      <TextField label="Mật khẩu" type="password" error="Mật khẩu phải có ít nhất 12 ký tự." />
      <TextArea label="Vướng mắc là gì?" value={text} onChange={setText} limit={70} />
    </div>
  );
}

function Numbers() {
  const [amount, setAmount] = useState<number | null>(4_338_000);
  const [date, setDate] = useState<string | null>('2022-08-10');
  const [time, setTime] = useState<string | null>('14:00');
  return (
    <div className={styles.column}>
      <NumberField label="Số vốn" unit="triệu đồng" value={amount} onChange={setAmount} />
      <DateField label="Thời hạn hoàn thành" value={date} onChange={setDate} />
      <DateField
        label="Ngày báo cáo"
        value={null}
        onChange={() => {}}
        error="Hãy nhập ngày báo cáo."
      />
      <TimeField label="Giờ bắt đầu" value={time} onChange={setTime} />
      <TextField label="Mã phiên họp" defaultValue="Không sửa được" isDisabled />
    </div>
  );
}

function Choices() {
  const [level, setLevel] = useState('province');
  const [unit, setUnit] = useState<string | null>(null);
  const [isOn, setOn] = useState(true);
  return (
    <div className={styles.column}>
      <Select label="Cấp giải quyết" options={LEVELS} value={level} onChange={setLevel} />
      <ComboBox
        label="Điểm cầu"
        options={UNITS}
        value={unit}
        onChange={setUnit}
        placeholder="Tìm theo tên"
      />
      <RadioGroup label="Cấp giải quyết" options={LEVELS} value={level} onChange={setLevel} />
      <Checkbox defaultSelected>Có mặt trực tuyến</Checkbox>
      <Checkbox isIndeterminate>Một phần</Checkbox>
      <Switch isSelected={isOn} onChange={setOn}>
        Nhận thông báo bằng âm thanh
      </Switch>
    </div>
  );
}

function Several() {
  const [units, setUnits] = useState<readonly string[]>(['Huyện Mường Nhé', 'Huyện Nậm Pồ']);
  return <MultiSelect label="Đơn vị phối hợp" options={UNITS} value={units} onChange={setUnits} />;
}
