/** A program that holds a SQLite file locked, to the exclusion of all others, until it is told to let go. */
import Libsql from "libsql";

const [file = "", mode = ""] = process.argv.slice(2);
const database = new Libsql(file);
// In this mode nobody else may even read.
if (mode === "even readers") database.exec("pragma locking_mode = exclusive; pragma journal_mode = wal");
database.exec("begin exclusive; create table held (id integer)");
process.stdout.write("locked\n");
process.stdin.once("data", () => {
  database.exec("rollback");
  database.close();
  process.exit(0);
});
