import type { ComponentPropsWithRef } from "react";
import styles from "./Button.module.css";

/** How loud a button is: at most one `primary` in a view, `quiet` inside dense lists. */
export type ButtonLook = "primary" | "secondary" | "quiet";

type ButtonProps = ComponentPropsWithRef<"button"> & { look?: ButtonLook };

/** A button with words. */
export function Button({ look = "secondary", className, ...rest }: ButtonProps) {
  return <button type="button" data-look={look} {...rest} className={joined(styles.button, className)} />;
}

type IconButtonProps = ButtonProps & {
  /** What the button does, as a screen reader says it and the tip shows it. */
  label: string;
};

/** A square button that shows only a sign; its label is its name and its tip. */
export function IconButton({ label, look = "quiet", className, ...rest }: IconButtonProps) {
  return (
    <Button
      look={look}
      aria-label={label}
      title={label}
      {...rest}
      className={joined(styles.icon, className)}
    />
  );
}

/** The class name that makes a link look like a button. */
export const buttonClass: string = styles.button ?? "";

function joined(...names: (string | undefined)[]): string {
  return names.filter((name) => name !== undefined).join(" ");
}
