import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTexts } from '../../i18n/texts.ts';
import { announce } from '../Announcer/announce.ts';
import { classes } from '../classes.ts';
import { uiTexts } from '../uiTexts.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { type Move, moveTo, placeOf } from './move.ts';
import styles from './ReorderableList.module.css';

export interface ReorderableListProps<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly getId: (item: Item) => string;
  /** A row in a few words, for announcements and the names of its handles. */
  readonly getText: (item: Item) => string;
  readonly renderItem: (item: Item, index: number) => ReactNode;
  /** The item goes after the other; null means first. The list shows the order that `items` has. */
  readonly onMove: (id: string, afterId: string | null) => void;
  /** Rows that stay where they are, such as agenda items that are over. */
  readonly isFixed?: (item: Item) => boolean;
  readonly empty?: ReactNode;
}

const DRAGGED = 'application/x-diemcau-row';

/** A list put in order by mouse, touch (drag the handle), keyboard (Enter on the handle) or menu. */
export function ReorderableList<Item>(props: ReorderableListProps<Item>) {
  const { label, items, getId, getText, onMove, empty = null } = props;
  const texts = useTexts(uiTexts);
  const ids = items.map(getId);

  function move(id: string, change: Move): void {
    const afterId = moveTo(ids, id, change);
    const item = items.find((each) => getId(each) === id);
    if (afterId === undefined || item === undefined) return;
    onMove(id, afterId);
    announce(texts.moved(getText(item), placeOf(ids, id, afterId), ids.length));
  }

  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [DRAGGED]: String(key) })),
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (id === undefined || target.dropPosition === 'on') return;
      move(String(id), { beside: String(target.key), position: target.dropPosition });
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className={classes(styles.indicator)} />
    ),
  });

  if (items.length === 0) return empty;
  return (
    <GridList
      aria-label={label}
      selectionMode="none"
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      className={classes(styles.list)}
    >
      {items.map((item, index) => (
        <GridListItem
          key={getId(item)}
          id={getId(item)}
          textValue={getText(item)}
          className={classes(styles.row)}
        >
          <RowHandle {...props} item={item} text={getText(item)} />
          <div className={styles.content}>{props.renderItem(item, index)}</div>
          {props.isFixed?.(item) === true ? null : (
            <MoveMenu
              text={getText(item)}
              index={index}
              count={items.length}
              onMove={(change) => move(getId(item), change)}
            />
          )}
        </GridListItem>
      ))}
    </GridList>
  );
}

interface RowHandleProps<Item> {
  readonly item: Item;
  readonly text: string;
  readonly isFixed?: (item: Item) => boolean;
}

function RowHandle<Item>({ item, text, isFixed }: RowHandleProps<Item>) {
  const texts = useTexts(uiTexts);
  return (
    <Button
      slot="drag"
      className={classes(styles.handle)}
      aria-label={texts.moveHandle(text)}
      isDisabled={isFixed?.(item) === true}
    >
      <GripVertical size={18} aria-hidden="true" />
    </Button>
  );
}
