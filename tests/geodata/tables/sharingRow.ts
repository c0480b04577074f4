/** A row of the sharing table in which nothing is remarkable. */
export const sharingRow = {
  group_id: "G01",
  ccg_ods_codes: "01A;01B",
  kind: "post",
  role_or_function: "accountable-officer",
  what_is_shared: "accountable officer",
  host_ods: "",
  start_or_seen: "2013-04",
  in_force_april_2016: "yes",
  evidence: "documented",
  note: "",
  source_title: "Annual report",
  publisher: "A CCG",
  source_date: "2015",
  url: "https://ccg.example/report",
};
