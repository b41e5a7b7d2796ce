import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { announce } from '../Announcer/announce.ts';
import { Button, type ButtonKind } from '../Button/Button.tsx';
import { showToast } from '../Toast/toasts.ts';
import { uiTexts } from '../uiTexts.ts';
import { copyText } from './copyText.ts';

export interface CopyButtonProps {
  readonly text: string;
  /** "Sao chép liên kết"; by default "Sao chép". */
  readonly label?: string;
  readonly kind?: ButtonKind;
}

const SHOWN = 3000;

/** Puts a text on the clipboard and says that it did. */
export function CopyButton({ text, label, kind = 'quiet' }: CopyButtonProps) {
  const texts = useTexts(uiTexts);
  const [isCopied, setCopied] = useState(false);

  useEffect(() => {
    if (!isCopied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(): Promise<void> {
    if (await copyText(text)) {
      setCopied(true);
      announce(texts.copied);
    } else {
      showToast(texts.copyFailed, { tone: 'warning' });
    }
  }

  return (
    <Button kind={kind} icon={isCopied ? Check : Copy} onPress={() => void copy()}>
      {isCopied ? texts.copied : (label ?? texts.copy)}
    </Button>
  );
}
