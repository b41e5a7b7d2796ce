import { useEffect, useState } from 'react';
import { Navigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { lookUpAccountLink } from '../../session/accessApi.ts';
import { type ApiRefused, sentenceOf } from '../../session/api.ts';
import { takeFragmentSecret } from '../../session/fragmentSecret.ts';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { LoadingState } from '../../ui/LoadingState/LoadingState.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { PasswordForm } from './PasswordForm.tsx';
import { signInTexts } from './signInTexts.ts';

type LinkState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'refused'; readonly refusal: ApiRefused }
  /** `name` is null for the first administrator, who chooses it. */
  | { readonly kind: 'open'; readonly name: string | null };

/** `/quan-tri#SECRET`: sets the password of an account, or sets up the first administrator. */
export function AccountLinkPage() {
  const texts = useTexts(signInTexts);
  const [secret] = useState(takeFragmentSecret);
  const [attempt, setAttempt] = useState(0);
  const [link, setLink] = useState<LinkState>({ kind: 'opening' });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (secret === '') return undefined;
    let isCurrent = true;
    setLink({ kind: 'opening' });
    void lookUpAccountLink(secret).then((result) => {
      if (!isCurrent) return;
      if (result.ok) setLink({ kind: 'open', name: result.value.name });
      else setLink({ kind: 'refused', refusal: result });
    });
    return () => {
      isCurrent = false;
    };
  }, [secret, attempt]);

  if (secret === '') return <Navigate to={paths.signIn()} replace />;
  return (
    <PageShell title={texts.setPassword} width="reading">
      {link.kind === 'opening' ? <LoadingState text={texts.opening} /> : null}
      {link.kind === 'refused' ? (
        <ErrorState
          level={1}
          what={link.refusal.code === 'invalidLink' ? texts.linkRefused : texts.linkNotOpened}
          whatToDo={sentenceOf(link.refusal)}
          {...(link.refusal.code === 'invalidLink'
            ? {}
            : { onRetry: () => setAttempt(attempt + 1) })}
        />
      ) : null}
      {link.kind === 'open' ? <PasswordForm secret={secret} name={link.name} /> : null}
    </PageShell>
  );
}
