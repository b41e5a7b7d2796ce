import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './Button.tsx';

test('is pressed by mouse and keyboard', async () => {
  const onPress = vi.fn();
  render(<Button onPress={onPress}>Mời phát biểu</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Mời phát biểu' }));
  await userEvent.keyboard('{Enter}');
  expect(onPress).toHaveBeenCalledTimes(2);
});

test('while pending it keeps the focus, says so and is not pressed again', async () => {
  const onPress = vi.fn();
  const { rerender } = render(<Button onPress={onPress}>Gửi</Button>);
  await userEvent.tab();
  rerender(
    <Button onPress={onPress} isPending>
      Gửi
    </Button>,
  );
  const button = screen.getByRole('button');
  expect(document.activeElement).toBe(button);
  expect(button.textContent).toContain('Đang thực hiện');
  await userEvent.click(button);
  expect(onPress).not.toHaveBeenCalled();
});
