import { currentLanguage, type Language, useLanguage } from './language.ts';

// biome-ignore lint/suspicious/noExplicitAny: a text may take any parameters; `Translated` keeps the exact ones
type Text = string | ((...values: any[]) => string);
interface TextTree {
  readonly [key: string]: Text | TextTree;
}

/** The shape that the Vietnamese texts set: same keys, same parameters, other words. */
export type Translated<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string
    ? string
    : Texts[Key] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Translated<Texts[Key]>;
};

export interface TextPair<Texts> {
  readonly vi: Translated<Texts>;
  readonly en: Translated<Texts>;
}

/**
 * The words of one area of the interface. `vi` sets the keys and parameters; `en` must have them all and
 * no others, which the compiler checks. Texts may be functions of what they speak of, and may be grouped.
 */
export function defineTexts<const Texts extends TextTree>(texts: {
  readonly vi: Texts;
  readonly en: Translated<NoInfer<Texts>>;
}): TextPair<Texts>;
export function defineTexts<Texts>(texts: TextPair<Texts>): TextPair<Texts> {
  return texts;
}

/** The texts in the language of the page; the component follows a change of language. */
export function useTexts<Texts>(texts: TextPair<Texts>): Translated<Texts> {
  return texts[useLanguage()];
}

/** The same outside React, or in a language that is given. */
export function textsIn<Texts>(
  texts: TextPair<Texts>,
  language: Language = currentLanguage(),
): Translated<Texts> {
  return texts[language];
}

const englishPlurals = new Intl.PluralRules('en');

/** The English form for a count: `plural(3, { one: 'point', other: 'points' })`. Vietnamese has one form. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }) {
  return englishPlurals.select(count) === 'one' ? forms.one : forms.other;
}
