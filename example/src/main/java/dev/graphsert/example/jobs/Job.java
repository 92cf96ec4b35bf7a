package dev.graphsert.example.jobs;

import java.sql.SQLException;
import java.util.List;

/** A piece of work whose outcome is a graph of new entities. */
public interface Job {

  /** The name on the command line and in the table of results. */
  String name();

  /** The statement that removes what the job stores, so that it can be stored anew. */
  String emptySql();

  /** The query that counts the rows that the job has stored. */
  String countSql();

  /** Does the work, all but the writing: makes the entities to store. */
  List<?> build() throws SQLException;
}
