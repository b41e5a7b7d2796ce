import { Sparkles, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.ts';
import { useTexts } from '../../i18n/texts.ts';
import { useSessionState } from '../../session/useSession.ts';
import { categoryName, sessionWords } from '../../session/words.ts';
import { Button } from '../../ui/Button/Button.tsx';
import { programmeName } from '../../view/Obstacle/obstacleWords.ts';
import styles from './Obstacle.module.css';
import {
  type Filled,
  type ObstacleForm,
  programmeOf,
  type SuggestedField,
  say,
  sayProgrammes,
} from './obstacleForm.ts';
import { obstacleTexts } from './obstacleTexts.ts';

interface SuggestionChipsProps {
  readonly form: ObstacleForm;
  readonly filled: Filled;
  readonly onChange: (form: ObstacleForm) => void;
}

/** What the words gave away, each to be taken off with one press. */
export function SuggestionChips({ form, filled, onChange }: SuggestionChipsProps) {
  const texts = useTexts(obstacleTexts);
  const language = useLanguage();
  const words = useTexts(sessionWords);
  const state = useSessionState((whole) => whole);
  const { suggestedFields, suggestedProgrammes } = filled;
  if (suggestedFields.length + suggestedProgrammes.length === 0) return null;
  const wordsOf: Record<SuggestedField, string> = {
    categoryId: categoryName(filled.form.categoryId ?? '', language),
    level: `${texts.level}: ${filled.form.level === null ? '' : words.level[filled.form.level]}`,
    legalText: filled.form.legalText,
    since: filled.form.since,
  };
  return (
    <section className={styles.suggestions} aria-label={texts.suggestions}>
      <p className={styles.lead}>
        <Sparkles size={16} aria-hidden="true" />
        <span>
          {texts.suggestions}. {texts.suggestionsHelp}
        </span>
      </p>
      <ul className={styles.chips}>
        {suggestedProgrammes.map((key) => (
          <Chip
            key={key}
            onRemove={() =>
              onChange(
                sayProgrammes(
                  form,
                  filled.form.programmes.filter((each) => each !== key),
                  suggestedProgrammes,
                ),
              )
            }
          >
            {programmeName(state, programmeOf(key), language)}
          </Chip>
        ))}
        {suggestedFields.map((field) => (
          <Chip
            key={field}
            onRemove={() =>
              onChange(
                field === 'categoryId' || field === 'level'
                  ? say(form, field, null)
                  : say(form, field, ''),
              )
            }
          >
            {wordsOf[field]}
          </Chip>
        ))}
      </ul>
    </section>
  );
}

interface ChipProps {
  readonly onRemove: () => void;
  readonly children: ReactNode & string;
}

function Chip({ onRemove, children }: ChipProps) {
  const texts = useTexts(obstacleTexts);
  return (
    <li>
      <Button
        kind="quiet"
        icon={X}
        aria-label={texts.removeSuggestion(children)}
        onPress={onRemove}
      >
        {children}
      </Button>
    </li>
  );
}
