import type { WorkedQuestion } from "../../contract/query.ts";

/** Questions of who shares what with whom. */
export const sharingQuestions: readonly WorkedQuestion[] = [
  {
    key: "partners-of-a-ccg",
    question: "With whom does a CCG share something, and what?",
    reading:
      "What is recorded, at every level of evidence; unknown in force means that nobody can place it in time. What is not recorded is not here, which does not mean that nothing is shared.",
    sql: `SELECT n.id, n.name, c.kind, c.name AS what_is_shared, c.in_force, c.evidence, c.valid_from, c.valid_to
FROM collaboration c
JOIN nodes own ON own.id = c.a
JOIN nodes n ON n.id = c.b
WHERE :ccg IN (own.id, own.ods, own.ons, own.name)
ORDER BY n.name, c.weight DESC`,
    parameters: { ccg: "E38000042" },
  },
  {
    key: "shared-accountable-officers",
    question: "Which CCGs share an accountable or chief officer, and how sure is that?",
    reading:
      "In force on the day, yes or likely; a CCG that shares two such posts has two rows. The trade press counted 52 CCGs in September 2016: the records here cover a part of England, so a CCG that is missing may share one all the same.",
    sql: `SELECT m.organisation AS id, n.name, p.name AS post, m.role, m.evidence, m.in_force,
       m.valid_from, m.dates_as_written
FROM (SELECT s.*, t.dates_as_written FROM members s JOIN ties t ON t.id = s.tie) m
JOIN nodes n ON n.id = m.organisation
JOIN nodes p ON p.id = m.thing
WHERE p.kind = 'post' AND p.slug IN ('accountable-officer', 'chief-officer')
  AND n.kind = 'ccg' AND m.in_force IN ('yes', 'likely') AND m.evidence IN ('documented', 'likely')
ORDER BY p.name, n.name`,
    parameters: {},
  },
  {
    key: "people-per-shared-post",
    question: "How many people does each shared post serve?",
    reading:
      "Residents of the CCGs that hold it, each CCG whole and once. CCGs of which it is not known whether they held it on the day are counted beside and not in the sum.",
    sql: `WITH holders AS (
  SELECT thing, organisation, max(in_force IN ('yes', 'likely')) AS holds
  FROM members
  WHERE thing_kind = 'post' AND organisation_kind = 'ccg' AND in_force <> 'no'
  GROUP BY thing, organisation
)
SELECT p.id, p.name, sum(h.holds) AS ccgs, sum(CASE WHEN h.holds THEN n.population END) AS people,
       sum(NOT h.holds) AS ccgs_not_known
FROM holders h
JOIN nodes p ON p.id = h.thing
JOIN nodes n ON n.id = h.organisation
GROUP BY p.id
ORDER BY people DESC NULLS LAST`,
    parameters: {},
  },
  {
    key: "neighbours-with-nothing-recorded",
    question: "With which of its neighbours is nothing recorded that a CCG shares?",
    reading:
      "Neighbours by land, ferry or bridge without any tie to the same post, function or grouping at any date. Nothing recorded is not the same as not shared.",
    sql: `SELECT n.id, n.name, n.population AS people, b.km, b.crossing
FROM nodes own
JOIN neighbours b ON b.a = own.id
JOIN nodes n ON n.id = b.b
WHERE own.kind = 'ccg' AND :ccg IN (own.id, own.ods, own.ons, own.name)
  AND NOT EXISTS (SELECT 1 FROM collaboration c WHERE c.a = own.id AND c.b = n.id)
ORDER BY b.km DESC NULLS LAST`,
    parameters: { ccg: "E38000115" },
  },
  {
    key: "attention-of-each-ccg",
    question: "In how many arrangements does each CCG take part, and with how many different partners?",
    reading:
      "What its leaders have to attend to, as far as it is recorded. A CCG with nought has no record, not no arrangements.",
    sql: `SELECT n.id, n.name, count(DISTINCT c.thing) AS arrangements,
       count(DISTINCT CASE WHEN c.kind = 'grouping' THEN c.thing END) AS groupings,
       count(DISTINCT c.b) AS partners
FROM nodes n
LEFT JOIN collaboration c ON c.a = n.id AND c.in_force IN ('yes', 'likely')
WHERE n.kind = 'ccg'
GROUP BY n.id
ORDER BY partners DESC, n.name`,
    parameters: {},
  },
  {
    key: "sharing-inside-footprints",
    question: "How much of what CCGs share do they share within their footprint?",
    reading:
      "Pairs of CCGs with something in common in force, by whether some people of both live in one footprint. A pair counts once for each kind.",
    sql: `WITH pairs AS (
  SELECT DISTINCT a, b, kind FROM collaboration WHERE a < b AND in_force IN ('yes', 'likely')
), placed AS (
  SELECT p.kind, EXISTS (
    SELECT 1 FROM overlaps x JOIN overlaps y ON y.with = x.with
    WHERE x.of = p.a AND y.of = p.b AND x.with_kind = 'stp' AND y.with_kind = 'stp'
  ) AS inside
  FROM pairs p
)
SELECT kind, count(*) AS pairs, sum(inside) AS in_one_footprint, round(avg(inside), 3) AS share
FROM placed
GROUP BY kind
ORDER BY pairs DESC`,
    parameters: {},
  },
  {
    key: "steps-from-a-ccg",
    question: "Whom does a CCG reach through those it shares with, and in how many steps?",
    reading:
      "One step is sharing something in force, two is sharing with somebody who shares, and so on to the number given, six at most. Who is not here may still be reached by what nobody recorded.",
    sql: `WITH RECURSIVE reached (id, steps) AS (
  SELECT id, 0 FROM nodes WHERE kind = 'ccg' AND :ccg IN (id, ods, ons, name)
  UNION
  SELECT c.b, r.steps + 1
  FROM reached r
  JOIN collaboration c ON c.a = r.id AND c.in_force IN ('yes', 'likely')
  WHERE r.steps < min(CAST(:steps AS INTEGER), 6)
)
SELECT n.id, n.name, min(r.steps) AS steps, n.population AS people
FROM reached r
JOIN nodes n ON n.id = r.id
GROUP BY n.id
ORDER BY steps, n.name`,
    parameters: { ccg: "E38000042", steps: "2" },
  },
];
