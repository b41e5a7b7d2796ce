import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { latestAnnouncements } from '../Announcer/announce.ts';
import { ReorderableList } from './ReorderableList.tsx';

const agenda = [
  { id: 'i1', title: 'Khai mạc' },
  { id: 'i2', title: 'Báo cáo kết quả' },
  { id: 'i3', title: 'Khó khăn, vướng mắc' },
];

function show(onMove: (id: string, afterId: string | null) => void) {
  render(
    <ReorderableList
      label="Chương trình"
      items={agenda}
      getId={(item) => item.id}
      getText={(item) => item.title}
      renderItem={(item) => item.title}
      onMove={onMove}
      isFixed={(item) => item.id === 'i1'}
    />,
  );
}

test('the menu moves a row and says where it went', async () => {
  const onMove = vi.fn();
  show(onMove);
  await userEvent.click(screen.getByRole('button', { name: 'Sắp xếp Khó khăn, vướng mắc' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Chuyển lên' }));
  expect(onMove).toHaveBeenCalledWith('i3', 'i1');
  expect(latestAnnouncements().polite.text).toBe('Khó khăn, vướng mắc: vị trí 2/3');
});

test('a fixed row has no menu', () => {
  show(vi.fn());
  expect(screen.queryByRole('button', { name: 'Sắp xếp Khai mạc' })).toBeNull();
});
