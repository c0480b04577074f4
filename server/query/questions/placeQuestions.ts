import type { WorkedQuestion } from "../../contract/query.ts";

/** Questions of where the layers and groupings lie and how they fit each other. */
export const placeQuestions: readonly WorkedQuestion[] = [
  {
    key: "footprint-sizes",
    question: "How many people and how many CCGs is each STP footprint made of?",
    reading:
      "A CCG counts where some of its people live in the footprint, so one that is divided counts in both. Residents of mid-2015.",
    sql: `SELECT s.id, s.name, s.population AS people, count(*) AS ccgs,
       min(c.population) AS smallest_ccg, max(c.population) AS largest_ccg
FROM nodes s
JOIN overlaps o ON o.of = s.id AND o.with_kind = 'ccg'
JOIN nodes c ON c.id = o.with
WHERE s.kind = 'stp'
GROUP BY s.id
ORDER BY people DESC`,
    parameters: {},
  },
  {
    key: "divided-ccgs",
    question: "Which CCGs are divided between footprints?",
    reading: "One row for each part, with its people. A CCG that lies in one footprint whole is not here.",
    sql: `SELECT c.id, c.name, s.name AS footprint, o.population AS people, round(o.share_of_of, 3) AS share
FROM overlaps o
JOIN nodes c ON c.id = o.of
JOIN nodes s ON s.id = o.with
WHERE o.of_kind = 'ccg' AND o.with_kind = 'stp' AND o.share_of_of < 1
ORDER BY c.name, people DESC`,
    parameters: {},
  },
  {
    key: "councils-cut-by-footprints",
    question: "Which counties and unitary authorities are cut by the lines of footprints?",
    reading:
      "Counted where at least the given share of a council's residents lives in each of two or more footprints. A line that follows a CCG can cut off a few streets, which says little: raise the share to leave such out.",
    sql: `SELECT k.id, k.name, k.population AS people, count(*) AS footprints,
       round(max(o.share_of_of), 3) AS largest_share,
       group_concat(s.name, '; ' ORDER BY o.population DESC) AS names
FROM overlaps o
JOIN nodes k ON k.id = o.of
JOIN nodes s ON s.id = o.with
WHERE o.of_kind = 'county' AND o.with_kind = 'stp' AND o.share_of_of >= :share
GROUP BY k.id
HAVING count(*) > 1
ORDER BY largest_share`,
    parameters: { share: "0.02" },
  },
  {
    key: "groupings-that-cut-across",
    question: "Which groupings share some CCGs without either lying inside the other?",
    reading:
      "Groupings in force on the day, yes or likely; footprints are not among them. Overlapping is what groupings for different purposes do: a long list is a finding, not a fault.",
    sql: `WITH belongs AS (
  SELECT DISTINCT thing, organisation FROM members
  WHERE thing_kind = 'grouping' AND organisation_kind = 'ccg' AND in_force IN ('yes', 'likely')
), size AS (SELECT thing, count(*) AS ccgs FROM belongs GROUP BY thing)
SELECT n.id, n.name, m.name AS other, x.ccgs, y.ccgs AS ccgs_of_other, count(*) AS in_common
FROM belongs a
JOIN belongs b ON b.organisation = a.organisation AND b.thing > a.thing
JOIN size x ON x.thing = a.thing
JOIN size y ON y.thing = b.thing
JOIN nodes n ON n.id = a.thing
JOIN nodes m ON m.id = b.thing
GROUP BY a.thing, b.thing
HAVING in_common < min(x.ccgs, y.ccgs)
ORDER BY in_common DESC, n.name, other`,
    parameters: {},
  },
  {
    key: "size-beside-the-median",
    question: "How large is each CCG beside the CCG in the middle?",
    reading:
      "There is no ideal size for a CCG; size did not go with performance among its predecessors. Residents of mid-2015.",
    sql: `SELECT id, name, population AS people,
       round(population / (SELECT median(population) FROM nodes WHERE kind = 'ccg'), 2) AS times_the_median,
       rank() OVER (ORDER BY population DESC) AS rank
FROM nodes
WHERE kind = 'ccg'
ORDER BY people DESC`,
    parameters: {},
  },
  {
    key: "practices-by-ccg",
    question: "How many practices does each CCG of a footprint have, and how long are their lists?",
    reading:
      "Practices and registered people of 2014/15: never set them against residents. A practice whose list is not known is counted and not averaged.",
    sql: `SELECT c.id, c.name, count(*) AS practices, count(p.list_size) AS with_a_known_list,
       sum(p.list_size) AS registered_people, round(avg(p.list_size)) AS average_list,
       round(median(p.list_size)) AS middle_list
FROM nodes s
JOIN overlaps o ON o.of = s.id AND o.with_kind = 'ccg'
JOIN nodes c ON c.id = o.with
JOIN members m ON m.thing = c.id AND m.organisation_kind = 'practice'
JOIN nodes p ON p.id = m.organisation
WHERE s.kind = 'stp' AND :footprint IN (s.id, s.ons, s.name)
GROUP BY c.id
ORDER BY c.name`,
    parameters: { footprint: "E54000007" },
  },
];
