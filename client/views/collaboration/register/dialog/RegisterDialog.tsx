import { type ReactNode, useEffect, useRef } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "../../../../components/Button.tsx";
import styles from "./RegisterDialog.module.css";

type RegisterDialogProps = {
  title: string;
  /** True where a click beside it closes it: nothing is being written. */
  isDismissable: boolean;
  onClose: () => void;
  /** What is being done in it: when that changes, the focus and the reading start anew at the top. */
  doing?: string;
  children: ReactNode;
};

/** The sheet at the right of the window that everything of the register opens in; Escape closes it. */
export function RegisterDialog({ title, isDismissable, onClose, doing, children }: RegisterDialogProps) {
  const dialog = useRef<HTMLElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const done = useRef(doing);
  useEffect(() => {
    if (done.current === doing) return;
    done.current = doing;
    // The button that led here is gone, and with it the place of the focus.
    body.current?.scrollTo(0, 0);
    dialog.current?.focus();
  }, [doing]);
  return (
    <ModalOverlay
      isOpen
      isDismissable={isDismissable}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      className={styles.overlay ?? ""}
    >
      <Modal className={styles.modal ?? ""}>
        <Dialog ref={dialog} className={styles.dialog ?? ""}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label="Close" onClick={onClose}>
              ×
            </IconButton>
          </header>
          <div ref={body} className={styles.body}>
            {children}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
