/** What this page may do with the draft just now. Once approved it is only read. */
export interface Rights {
  /** Change the words: the chair too. */
  readonly canEdit: boolean;
  /** Add, move and remove entries: the secretaries. */
  readonly canArrange: boolean;
}
