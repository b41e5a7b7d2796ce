import { useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '../../app/paths.ts';
import { useTexts } from '../../i18n/texts.ts';
import { redeemAccountLink } from '../../session/accessApi.ts';
import { type ApiRefused, sentenceOf } from '../../session/api.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { ErrorState } from '../../ui/ErrorState/ErrorState.tsx';
import { TextField } from '../../ui/TextField/TextField.tsx';
import { isLongEnough } from './passwordRule.ts';
import styles from './SignIn.module.css';
import { signInTexts } from './signInTexts.ts';

export interface PasswordFormProps {
  /** The link's secret, which the form uses up. */
  readonly secret: string;
  /** Whose password it is; null for the first administrator, who chooses a name. */
  readonly name: string | null;
}

const empty = { displayName: '', name: '', password: '', repeated: '' };

export function PasswordForm({ secret, name }: PasswordFormProps) {
  const texts = useTexts(signInTexts);
  const navigate = useNavigate();
  const isFirst = name === null;
  const [values, setValues] = useState(empty);
  const [wasSubmitted, setSubmitted] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<ApiRefused | null>(null);
  const set = (part: Partial<typeof empty>) => setValues({ ...values, ...part });
  const faults = {
    displayName: isFirst && values.displayName.trim() === '' ? texts.displayNameNeeded : null,
    name: isFirst && values.name.trim() === '' ? texts.nameNeeded : null,
    password: isLongEnough(values.password) ? null : texts.tooShort,
    repeated: values.password === values.repeated ? null : texts.repeatDiffers,
  };
  const shown = (field: keyof typeof faults) => (wasSubmitted ? faults[field] : null);

  const submit = async () => {
    setSubmitted(true);
    setRefusal(null);
    if (Object.values(faults).some((fault) => fault !== null)) return;
    setSending(true);
    const result = await redeemAccountLink({
      secret,
      password: values.password,
      name: isFirst ? values.name.trim() : null,
      displayName: isFirst ? values.displayName.trim() : null,
    });
    setSending(false);
    if (result.ok) await navigate(paths.home(), { replace: true });
    else setRefusal(result);
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h1>{isFirst ? texts.firstAdministrator : texts.setPassword}</h1>
      <p className={styles.soft}>
        {isFirst ? texts.firstAdministratorHelp : texts.setPasswordFor(name)}
      </p>
      {refusal === null ? null : (
        <ErrorState what={texts.notSaved} whatToDo={sentenceOf(refusal)} />
      )}
      {isFirst ? (
        <>
          <TextField
            label={texts.displayName}
            autoComplete="name"
            value={values.displayName}
            onChange={(displayName) => set({ displayName })}
            error={shown('displayName')}
          />
          <TextField
            label={texts.name}
            autoComplete="username"
            value={values.name}
            onChange={(chosen) => set({ name: chosen })}
            error={shown('name')}
          />
        </>
      ) : (
        // Password managers file the password under this name.
        <input type="text" autoComplete="username" value={name} readOnly hidden />
      )}
      <TextField
        label={texts.newPassword}
        description={texts.newPasswordHelp}
        type="password"
        autoComplete="new-password"
        value={values.password}
        onChange={(password) => set({ password })}
        error={shown('password')}
      />
      <TextField
        label={texts.repeat}
        type="password"
        autoComplete="new-password"
        value={values.repeated}
        onChange={(repeated) => set({ repeated })}
        error={shown('repeated')}
      />
      <Button type="submit" kind="primary" size="large" isWide isPending={isSending}>
        {isFirst ? texts.create : texts.saveAndSignIn}
      </Button>
    </form>
  );
}
