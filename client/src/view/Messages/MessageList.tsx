import type { Message } from '@diemcau/shared/session/messages/state';
import type { SessionState } from '@diemcau/shared/session/state';
import { useEffect, useRef } from 'react';
import { formatTime } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { senderName } from '../../session/names.ts';
import { EmptyState } from '../../ui/EmptyState/EmptyState.tsx';
import { viewTexts } from '../viewTexts.ts';
import styles from './Messages.module.css';

interface MessageListProps {
  readonly state: SessionState;
  readonly channel: Message['channel'];
  readonly label: string;
}

const NEAR_THE_END = 48;

/** One channel's messages, oldest first. It follows the newest unless one has scrolled up to read. */
export function MessageList({ state, channel, label }: MessageListProps) {
  const language = useLanguage();
  const texts = useTexts(viewTexts);
  const list = useRef<HTMLOListElement>(null);
  const follows = useRef(true);
  const messages = state.messages.list.filter((message) => message.channel === channel);
  const newest = messages.at(-1)?.messageId;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when a message has come
  useEffect(() => {
    const element = list.current;
    if (element !== null && follows.current) element.scrollTop = element.scrollHeight;
  }, [newest]);
  if (messages.length === 0) {
    return (
      <EmptyState
        title={texts.noMessages}
        explanation={channel === 'officers' ? texts.noMessagesPrivate : texts.noMessagesAll}
      />
    );
  }
  return (
    <ol
      ref={list}
      aria-label={label}
      className={styles.list}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        follows.current = scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
      }}
    >
      {messages.map((message) => (
        <li key={message.messageId} className={styles.message}>
          <p className={styles.from}>
            <strong>{senderName(state, message.from, language)}</strong> {formatTime(message.at)}
          </p>
          <p className={styles.text}>{message.text}</p>
        </li>
      ))}
    </ol>
  );
}
