package dev.graphsert.plan;

/** Takes the rows of one table, one after the other. Not thread-safe. */
public interface RowSink {

  /**
   * Begins a row; the one before it is complete then.
   *
   * @return what takes the row's values, one for each column of the table; it may be the same
   *     object for every row, and is not to be used for a row that is complete
   */
  RowWriter nextRow();
}
