package dev.graphsert.example.writer;

import java.sql.SQLException;
import java.util.List;

/** Stores new entities and what belongs to them, in one transaction. */
public interface GraphWriter {

  /** What the writer is called in the table of results. */
  String name();

  /**
   * Writes and commits.
   *
   * @param entities the roots; what they own or newly refer to is written with them
   */
  Written write(List<?> entities) throws SQLException;
}
