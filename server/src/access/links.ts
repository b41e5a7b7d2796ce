/** Where a link leads; the secret stands in the fragment, which browsers send to nobody. */
export const invitationLink = (publicUrl: string, secret: string): string =>
  `${publicUrl}/vao#${secret}`;

/** Where somebody sets the password of an account, or becomes the first administrator. */
export const accountLink = (publicUrl: string, secret: string): string =>
  `${publicUrl}/quan-tri#${secret}`;
