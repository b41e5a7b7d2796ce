import { useContext } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../../i18n/texts.ts';
import { Button } from '../../ui/Button/Button.tsx';
import type { Seat } from '../layout/seats.ts';
import { stageTexts } from '../stageTexts.ts';
import { Tile } from '../tile/Tile.tsx';
import { OwnWindowContext } from './ownWindow.ts';
import styles from './Window.module.css';

/** The large seat: on the page, or in a window of its own while the page says where it went. */
export function MainSeat({ seat }: { readonly seat: Seat }) {
  const texts = useTexts(stageTexts);
  const { opened, close } = useContext(OwnWindowContext);
  if (opened === null) return <Tile seat={seat} size="large" />;
  return (
    <>
      <div className={styles.gone}>
        <p>{texts.inOwnWindow}</p>
        <Button onPress={close}>{texts.takeBack}</Button>
      </div>
      {createPortal(
        <div className={styles.own}>
          <Tile seat={seat} size="large" />
        </div>,
        opened.document.body,
      )}
    </>
  );
}
