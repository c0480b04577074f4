import { useQueries } from "@tanstack/react-query";
import { ageSharesOf } from "../../../../server/domain/people.ts";
import { shareOf } from "../../../../server/domain/share.ts";
import { measureQuery } from "../../../api/queries.ts";
import { FigureValue } from "../../../components/FigureValue.tsx";
import type { FigureAbout } from "../../../components/figureAbout.ts";
import { formatAmount, formatCount, formatShare } from "../../../components/format.ts";
import { ShareBar } from "../../../components/ShareBar.tsx";
import { useAboutMeasure } from "../../../components/useAboutMeasure.ts";
import { Facts } from "./Facts.tsx";
import styles from "./Section.module.css";
import { Section } from "./Section.tsx";
import type { SelectionFacts } from "./selectionFacts.ts";

/** How many people live there, counted once and as a sum, and how old they are. */
export function PeopleSection({ facts }: { facts: SelectionFacts }) {
  const about = useAboutMeasure();
  const { people, counts } = facts;
  const residents = about("people", { label: people.inSeveral > 0 ? "Distinct people" : "People" });
  const rows: [string, string, FigureAbout][] = [
    [people.inSeveral > 0 ? "Distinct people" : "People", formatCount(people.distinct), residents],
  ];
  if (people.inSeveral > 0) {
    rows.push([
      "Sum of the groups",
      formatCount(people.sum),
      {
        ...about("people", { label: "Sum of the groups" }),
        formula: "the people of every group added up, whether or not the groups overlap",
      },
    ]);
  }
  rows.push(
    [
      "Aged 75 and over",
      `${formatCount(counts.people75plus)} (${formatShare(shareOf(counts.people75plus, counts.people))})`,
      about("people-75-plus"),
    ],
    ["To the km²", formatAmount(shareOf(counts.people, counts.areaKm2), null), about("density")],
  );
  return (
    <Section title="People">
      <Facts
        rows={rows.map(([label, text, source]) => [
          label,
          <FigureValue key={label} text={text} about={source} />,
        ])}
      />
      {people.inSeveral > 0 && (
        <p className={styles.note}>
          The groups overlap: {formatCount(people.inSeveral)} people live in more than one of them and are
          counted more than once in the sum.
        </p>
      )}
      <Ages facts={facts} />
    </Section>
  );
}

const publishedBands = [
  ["share-0-17", "0 to 17"],
  ["share-18-64", "18 to 64"],
  ["share-65-plus", "65 and over"],
] as const;

/** CCGs by the bands published for them, anything else by those of small areas. */
function Ages({ facts }: { facts: SelectionFacts }) {
  return facts.areas.every((area) => area.kind === "ccg") ? (
    <CcgAges facts={facts} />
  ) : (
    <AreaAges facts={facts} />
  );
}

function CcgAges({ facts: { areas, people } }: { facts: SelectionFacts }) {
  const about = useAboutMeasure();
  const bands = useQueries({ queries: publishedBands.map(([key]) => measureQuery(key, "ccg")) });
  const parts = publishedBands.map(([key, words], band) => {
    const shareById = new Map(bands[band]?.data?.items.map((item) => [item.id, item.value]));
    const counted = areas.map((area) => timesOrNull(shareById.get(area.id) ?? null, area.people));
    const sum = counted.includes(null) ? null : counted.reduce<number>((all, count) => all + (count ?? 0), 0);
    return { key, words, share: shareOf(sum, people.distinct) };
  });
  return (
    <AgeBar
      parts={parts}
      isPending={bands.some((band) => band.isPending)}
      about={about("share-65-plus", { label: "Ages", note: "Bands as published for each CCG." })}
    />
  );
}

function AreaAges({ facts: { counts } }: { facts: SelectionFacts }) {
  const about = useAboutMeasure();
  const shares = ageSharesOf(counts);
  return (
    <AgeBar
      parts={[
        { key: "0", words: "0 to 15", share: shares.age0to15 },
        { key: "16", words: "16 to 59", share: shares.age16to59 },
        { key: "60", words: "60 and over", share: shares.age60plus },
      ]}
      isPending={false}
      about={about("share-60-plus", {
        label: "Ages",
        note: "The bands come from another estimate of the same year and are shares of their own sum.",
      })}
    />
  );
}

type AgePart = { key: string; words: string; share: number | null };

function AgeBar({
  parts,
  isPending,
  about,
}: {
  parts: readonly AgePart[];
  isPending: boolean;
  about: FigureAbout;
}) {
  const known = parts.filter((part): part is AgePart & { share: number } => part.share !== null);
  if (known.length < parts.length) {
    return <p className={styles.note}>{isPending ? "Ages are loading…" : "Ages: not known."}</p>;
  }
  return (
    <>
      <ShareBar
        label="Ages"
        parts={known.map(({ key, words, share }) => ({ key, label: words, share, text: formatShare(share) }))}
      />
      <p className={styles.note}>
        Share by age, <FigureValue text="how it is counted" about={about} />
      </p>
    </>
  );
}

function timesOrNull(share: number | null, people: number): number | null {
  return share === null ? null : share * people;
}
