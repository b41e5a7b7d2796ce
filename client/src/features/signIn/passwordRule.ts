/** As the server asks (`PASSWORD_MINIMUM`); held equal by a test, since that file brings zod along. */
export const PASSWORD_LENGTH = 12;

export const isLongEnough = (password: string): boolean =>
  [...password.normalize('NFC')].length >= PASSWORD_LENGTH;
