import type { WorkedQuestion } from "../../contract/query.ts";

/** Questions towards a case for working together: size, money, provider and how far the evidence goes. */
export const caseQuestions: readonly WorkedQuestion[] = [
  {
    key: "two-ccgs-together",
    question: "How large would two CCGs be together, beside the others?",
    reading:
      "A sum of residents and nothing more: it neither says that they should nor that they could. Mergers are voluntary, and practices should be asked before anything is shared.",
    sql: `WITH pair AS (
  SELECT min(id) AS one, max(id) AS two, sum(population) AS people,
         round(1.0 * max(population) / min(population), 2) AS larger_to_smaller
  FROM nodes
  WHERE kind = 'ccg' AND (:ccg IN (id, ods, ons, name) OR :other IN (id, ods, ons, name))
  HAVING count(*) = 2
)
SELECT x.name AS one, y.name AS other, p.people, p.larger_to_smaller,
       (SELECT count(*) FROM nodes WHERE kind = 'ccg' AND population > p.people) AS larger_ccgs,
       EXISTS (SELECT 1 FROM neighbours WHERE a = p.one AND b = p.two) AS touch,
       (SELECT count(*) FROM collaboration c
        WHERE c.a = p.one AND c.b = p.two AND c.in_force IN ('yes', 'likely')) AS shared_already
FROM pair p
JOIN nodes x ON x.id = p.one
JOIN nodes y ON y.id = p.two`,
    parameters: { ccg: "E38000042", other: "E38000075" },
  },
  {
    key: "same-main-provider",
    question: "Which CCGs have most of their admissions at the same trust?",
    reading:
      "Admissions of 2020, the nearest there is to 2016, by the trusts of 2020; made from district figures, so CCGs within one district have the same shares.",
    sql: `WITH largest AS (
  SELECT source, target, target_name, share,
         row_number() OVER (PARTITION BY source ORDER BY share DESC, target) AS place
  FROM ties WHERE kind = 'uses'
)
SELECT l.target AS id, max(l.target_name) AS trust_of_2020, count(*) AS ccgs,
       sum(n.population) AS people, round(min(l.share), 2) AS least_share,
       group_concat(n.name, '; ' ORDER BY n.name) AS names
FROM largest l
JOIN nodes n ON n.id = l.source
WHERE l.place = 1
GROUP BY l.target
HAVING count(*) > 1
ORDER BY ccgs DESC, people DESC`,
    parameters: {},
  },
  {
    key: "allocations-in-a-footprint",
    question: "What is the core allocation a head of each CCG in a footprint, in 2016/17?",
    reading:
      "Reported by a third party and not checked against the original; without running costs. A footprint that takes in a part of a CCG lists that CCG whole.",
    sql: `SELECT c.id, c.name, total.value AS pounds, round(head.value, 2) AS pounds_a_head,
       round(head.value / (SELECT median(value) FROM measures
         WHERE key = 'core-allocation-per-head-2016-17' AND layer = 'ccg'), 3) AS beside_the_middle
FROM nodes s
JOIN overlaps o ON o.of = s.id AND o.with_kind = 'ccg'
JOIN nodes c ON c.id = o.with
LEFT JOIN measures total ON total.id = c.id AND total.key = 'core-allocation-2016-17'
LEFT JOIN measures head ON head.id = c.id AND head.key = 'core-allocation-per-head-2016-17'
WHERE s.kind = 'stp' AND :footprint IN (s.id, s.ons, s.name)
ORDER BY pounds_a_head DESC`,
    parameters: { footprint: "E54000007" },
  },
  {
    key: "how-far-the-evidence-goes",
    question: "How much of what is recorded of sharing is documented, and how much can nobody place in time?",
    reading:
      "Ties of organisations to posts, functions and groupings, by evidence and by whether they were in force on the day.",
    sql: `SELECT t.kind, n.kind AS thing, t.evidence, t.in_force, count(*) AS ties,
       sum(t.valid_from IS NOT NULL) AS with_a_start,
       sum(EXISTS (SELECT 1 FROM sources s WHERE s.tie = t.id)) AS with_a_source
FROM ties t
JOIN nodes n ON n.id = t.target
WHERE n.kind IN ('post', 'function', 'grouping') AND t.source NOT LIKE 'practice:%'
GROUP BY t.kind, n.kind, t.evidence, t.in_force
ORDER BY n.kind, ties DESC`,
    parameters: {},
  },
  {
    key: "sources-of-a-pair",
    question: "What do the records of what two CCGs share rest on?",
    reading:
      "One row for each source of either CCG's tie to what they share. Dates are in the source's words.",
    sql: `SELECT n.id, n.name, c.name AS what_is_shared, c.evidence, c.in_force,
       s.title, s.publisher, s.date, s.url
FROM collaboration c
JOIN nodes x ON x.id = c.a AND :ccg IN (x.id, x.ods, x.ons, x.name)
JOIN nodes y ON y.id = c.b AND :other IN (y.id, y.ods, y.ons, y.name)
JOIN ties t ON t.target = c.thing AND t.source IN (c.a, c.b)
JOIN nodes n ON n.id = t.source
LEFT JOIN sources s ON s.tie = t.id
ORDER BY c.name, n.name`,
    parameters: { ccg: "E38000042", other: "E38000075" },
  },
  {
    key: "beginnings-by-year",
    question: "In which years did sharing begin, as far as anybody wrote it down?",
    reading:
      "Ties to posts, functions and groupings by the year they began. Most have no known start, and stand in the row without a year.",
    sql: `SELECT substr(valid_from, 1, 4) AS year, count(*) AS ties, count(DISTINCT thing) AS things,
       count(DISTINCT organisation) AS organisations
FROM members
WHERE thing_kind IN ('post', 'function', 'grouping') AND organisation_kind IN ('ccg', 'county')
GROUP BY year
ORDER BY year NULLS LAST`,
    parameters: {},
  },
];
