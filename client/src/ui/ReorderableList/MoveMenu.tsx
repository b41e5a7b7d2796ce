import { ArrowDown, ArrowDownToLine, ArrowUp, ArrowUpToLine, EllipsisVertical } from 'lucide-react';
import { useTexts } from '../../i18n/texts.ts';
import { IconButton } from '../IconButton/IconButton.tsx';
import { Menu } from '../Menu/Menu.tsx';
import { uiTexts } from '../uiTexts.ts';
import type { Move } from './move.ts';

interface MoveMenuProps {
  readonly text: string;
  readonly index: number;
  readonly count: number;
  readonly onMove: (move: Move) => void;
}

/** The way to reorder without dragging. */
export function MoveMenu({ text, index, count, onMove }: MoveMenuProps) {
  const texts = useTexts(uiTexts);
  const isFirst = index === 0;
  const isLast = index === count - 1;
  const act = (move: Move & string, label: string, icon: typeof ArrowUp, isDisabled: boolean) => ({
    id: move,
    label,
    icon,
    isDisabled,
    onAction: () => onMove(move),
  });
  return (
    <Menu
      label={texts.moveMenu(text)}
      trigger={<IconButton icon={EllipsisVertical} label={texts.moveMenu(text)} />}
      acts={[
        act('first', texts.moveFirst, ArrowUpToLine, isFirst),
        act('up', texts.moveUp, ArrowUp, isFirst),
        act('down', texts.moveDown, ArrowDown, isLast),
        act('last', texts.moveLast, ArrowDownToLine, isLast),
      ]}
    />
  );
}
