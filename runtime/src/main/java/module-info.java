/** Inserts graphs of related objects into PostgreSQL in few network round trips. */
@SuppressWarnings(
    "requires-automatic") // the PostgreSQL driver has a fixed name, but no module-info
module dev.graphsert {
  requires transitive java.sql;
  requires org.postgresql.jdbc;
  requires static transitive org.jspecify;

  exports dev.graphsert;
  exports dev.graphsert.plan;
}
