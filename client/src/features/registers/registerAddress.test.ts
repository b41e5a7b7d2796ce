import { expect, test } from 'vitest';
import { addressOf, isNarrowed, viewOf } from './registerAddress.ts';

test('a view is the same again when it is read from its own address', () => {
  const view = viewOf(
    new URLSearchParams(
      'muc=vuong-mac&tim=giải+ngân&chuong-trinh=NTM&diem-cau=Huyện+Nậm+Pồ&ket-qua=open&den-ngay=2026-12-31',
    ),
  );
  expect(view).toMatchObject({
    tab: 'obstacles',
    typed: 'giải ngân',
    filter: {
      programmeId: 'NTM',
      point: 'Huyện Nậm Pồ',
      obstacleState: 'open',
      dueTo: '2026-12-31',
    },
  });
  expect(viewOf(addressOf(view))).toEqual(view);
});

test('what an address says wrongly narrows nothing', () => {
  const view = viewOf(new URLSearchParams('muc=khac&tinh-trang=xong&tu-ngay=hôm+qua'));
  expect(view.tab).toBe('tasks');
  expect(isNarrowed(view)).toBe(false);
  expect(addressOf(view).toString()).toBe('');
});
