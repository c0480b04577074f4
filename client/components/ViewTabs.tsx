import { type ReactNode, useEffect, useRef } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import styles from "./ViewTabs.module.css";

type ViewTabsProps<Name extends string> = {
  /** What the parts are parts of, for those who cannot see them. */
  label: string;
  /** The words of each tab, in their order. */
  tabs: Readonly<Record<Name, string>>;
  selected: Name;
  onSelect: (name: Name) => void;
  children: ReactNode;
};

/** A view in several parts, one at a time: the tabs, and below them the part that is chosen. */
export function ViewTabs<Name extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: ViewTabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  // On a narrow screen the tabs run off its edge: the one that is chosen must not be the one that is cut.
  useEffect(() => {
    const chosen = list.current?.querySelector(`[data-key="${selected}"]`);
    chosen?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected]);
  return (
    <Tabs selectedKey={selected} onSelectionChange={(key) => onSelect(key as Name)}>
      <TabList ref={list} aria-label={label} className={styles.tabs ?? ""}>
        {(Object.entries(tabs) as [Name, string][]).map(([name, words]) => (
          <Tab key={name} id={name} className={styles.tab ?? ""}>
            {words}
          </Tab>
        ))}
      </TabList>
      {/* A panel that lived on would keep the identifier of the tab it was first drawn for. */}
      <TabPanel key={selected} id={selected} className={styles.panel ?? ""}>
        {children}
      </TabPanel>
    </Tabs>
  );
}
