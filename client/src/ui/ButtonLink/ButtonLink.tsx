import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { type ButtonKind, buttonClasses } from '../Button/Button.tsx';

export interface ButtonLinkProps {
  readonly to: string;
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'large';
  readonly icon?: LucideIcon;
  readonly isWide?: boolean;
  /** Opens beside this page, as the hall screen does. */
  readonly opensNewWindow?: boolean;
  readonly children: ReactNode;
}

/** A link to another page that looks like a button. Downloads are plain `<a href download>`. */
export function ButtonLink(props: ButtonLinkProps) {
  const { to, kind = 'quiet', size = 'normal', icon: Icon, isWide = false, children } = props;
  const target = props.opensNewWindow === true ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <Link to={to} className={buttonClasses(kind, size, isWide)} {...target}>
      {Icon === undefined ? null : <Icon size={size === 'large' ? 22 : 18} aria-hidden="true" />}
      <span>{children}</span>
    </Link>
  );
}
