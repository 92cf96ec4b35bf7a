package dev.graphsert.example.writer;

import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Qualifier;
import dev.graphsert.example.model.ValidationEvidence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Writes with plain JDBC, one {@code INSERT .. RETURNING id} after the other, since a child needs
 * the id of its parent. It does what {@link GraphsertWriter} does, for comparison.
 */
public final class RowByRowWriter implements GraphWriter {

  private final DataSource dataSource;
  private final Runnable onRow;

  /** Makes a writer that tells of every row, for it takes its time. */
  public RowByRowWriter(DataSource dataSource, Runnable onRow) {
    this.dataSource = dataSource;
    this.onRow = onRow;
  }

  @Override
  public String name() {
    return "row by row";
  }

  @Override
  public Written write(List<?> entities) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try (RowInserts inserts = new RowInserts(connection, onRow)) {
        for (Object entity : entities) {
          write(entity, inserts);
        }
        connection.commit();
        return new Written(inserts.rows(), inserts.rows() + 1);
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      }
    }
  }

  private static void write(Object entity, RowInserts inserts) throws SQLException {
    if (entity instanceof DnaSequence sequence) {
      long id = inserts.insert(sequence);
      for (Annotation annotation : sequence.annotations()) {
        write(annotation, id, inserts);
      }
    } else if (entity instanceof Annotation annotation) {
      write(annotation, storedId(annotation.sequence()), inserts);
    } else if (entity instanceof ValidationEvidence evidence) {
      long sequenceId = storedId(evidence.result().sequence());
      inserts.insert(evidence, inserts.insert(evidence.result(), sequenceId));
    } else {
      throw new IllegalArgumentException("no statement for " + entity.getClass());
    }
  }

  private static void write(Annotation annotation, long sequenceId, RowInserts inserts)
      throws SQLException {
    long id = inserts.insert(annotation, sequenceId);
    for (Qualifier qualifier : annotation.qualifiers()) {
      inserts.insert(qualifier, id);
    }
  }

  private static long storedId(DnaSequence sequence) {
    Long id = sequence.id();
    if (id == null) {
      throw new IllegalArgumentException(sequence.accession() + " is not stored");
    }
    return id;
  }
}
