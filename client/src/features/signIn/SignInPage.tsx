import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { signIn } from '../../session/accessApi.ts';
import { type ApiRefused, sentenceOf } from '../../session/api.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { PageShell } from '../../ui/PageShell/PageShell.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import styles from './SignIn.module.css';
import { signInTexts } from './signInTexts.ts';

/** Signs an account in and leads to the start page, which lists its sessions. */
export function SignInPage() {
  const texts = useTexts(signInTexts);
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [wasSubmitted, setSubmitted] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefused | null>(null);

  const submit = async () => {
    setSubmitted(true);
    setRefusal(null);
    if (name.trim() === '' || password === '') return;
    setSending(true);
    const result = await signIn(name, password);
    setSending(false);
    if (result.ok) await navigate(paths.home(), { replace: true });
    else setRefusal(result);
  };

  return (
    <PageShell title={texts.signIn} width="reading">
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h1>{texts.signIn}</h1>
        <p className={styles.soft}>{texts.signInHelp}</p>
        {refusal === null ? null : (
          <ErrorState what={texts.notSignedIn} whatToDo={sentenceOf(refusal)} />
        )}
        <TextField
          label={texts.name}
          name="username"
          autoComplete="username"
          autoFocus
          value={name}
          onChange={setName}
          error={wasSubmitted && name.trim() === '' ? texts.nameNeeded : null}
        />
        <TextField
          label={texts.password}
          name="password"
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={setPassword}
          error={wasSubmitted && password === '' ? texts.passwordNeeded : null}
        />
        <Button type="submit" kind="primary" size="large" isWide isPending={isSending}>
          {texts.signIn}
        </Button>
      </form>
    </PageShell>
  );
}
