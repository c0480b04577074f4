import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { IconButton } from "../../../../components/Button.tsx";
import styles from "./RegisterDialog.module.css";

type RegisterDialogProps = {
  title: string;
  /** True where a click beside it closes it: nothing is being written. */
  isDismissable: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** The sheet at the right of the window that everything of the register opens in; Escape closes it. */
export function RegisterDialog({ title, isDismissable, onClose, children }: RegisterDialogProps) {
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
        <Dialog className={styles.dialog ?? ""}>
          <header className={styles.head}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label="Close" onClick={onClose}>
              ×
            </IconButton>
          </header>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
