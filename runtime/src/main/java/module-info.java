/** Inserts graphs of related objects into PostgreSQL in few network round trips. */
@SuppressWarnings(
    "requires-automatic") // the PostgreSQL driver has a fixed name, but no module-info
module dev.graphsert {
  requires transitive java.sql;
  requires org.postgresql.jdbc;
  requires static org.jspecify; // annotations only: users of the module need not have it

  exports dev.graphsert;
  exports dev.graphsert.plan;
}
