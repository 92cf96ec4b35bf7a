package dev.graphsert.example.writer;

import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Qualifier;
import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.ValidationEvidence;
import dev.graphsert.example.model.ValidationResult;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement for each table, and the code to fill it. Each insert waits for the new id. */
final class RowInserts implements AutoCloseable {

  private final List<PreparedStatement> statements = new ArrayList<>();
  private final PreparedStatement insertSequence;
  private final PreparedStatement insertAnnotation;
  private final PreparedStatement insertQualifier;
  private final PreparedStatement insertResult;
  private final PreparedStatement insertEvidence;
  private final Runnable onRow;
  private long rows;

  RowInserts(Connection connection, Runnable onRow) throws SQLException {
    this.onRow = onRow;
    insertSequence =
        prepare(
            connection,
            "INSERT INTO dna_sequence"
                + " (accession, description, declared_length, circular, residues)"
                + " VALUES (?, ?, ?, ?, ?) RETURNING id");
    insertAnnotation =
        prepare(
            connection,
            "INSERT INTO annotation (sequence_id, origin, kind, name,"
                + " span_first, span_last, span_strand, location)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
    insertQualifier =
        prepare(
            connection,
            "INSERT INTO qualifier (annotation_id, name, value) VALUES (?, ?, ?) RETURNING id");
    insertResult =
        prepare(
            connection,
            "INSERT INTO validation_result (sequence_id, verdict, reason)"
                + " VALUES (?, ?, ?) RETURNING id");
    insertEvidence =
        prepare(
            connection,
            "INSERT INTO validation_evidence (result_id, length, ambiguous_bases, gc_content,"
                + " longest_frame_codons, longest_frame_first, longest_frame_last,"
                + " longest_frame_strand)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
  }

  long insert(DnaSequence sequence) throws SQLException {
    insertSequence.setString(1, sequence.accession());
    insertSequence.setString(2, sequence.description());
    insertSequence.setInt(3, sequence.declaredLength());
    insertSequence.setBoolean(4, sequence.circular());
    insertSequence.setString(5, sequence.residues());
    return newId(insertSequence);
  }

  long insert(Annotation annotation, long sequenceId) throws SQLException {
    insertAnnotation.setLong(1, sequenceId);
    insertAnnotation.setString(2, annotation.origin().name());
    insertAnnotation.setString(3, annotation.kind());
    insertAnnotation.setString(4, annotation.name());
    setSpan(insertAnnotation, 5, annotation.span());
    insertAnnotation.setString(8, annotation.location());
    return newId(insertAnnotation);
  }

  long insert(Qualifier qualifier, long annotationId) throws SQLException {
    insertQualifier.setLong(1, annotationId);
    insertQualifier.setString(2, qualifier.name());
    insertQualifier.setString(3, qualifier.value());
    return newId(insertQualifier);
  }

  long insert(ValidationResult result, long sequenceId) throws SQLException {
    insertResult.setLong(1, sequenceId);
    insertResult.setString(2, result.verdict().name());
    insertResult.setString(3, result.reason());
    return newId(insertResult);
  }

  long insert(ValidationEvidence evidence, long resultId) throws SQLException {
    insertEvidence.setLong(1, resultId);
    insertEvidence.setInt(2, evidence.length());
    insertEvidence.setInt(3, evidence.ambiguousBases());
    insertEvidence.setBigDecimal(4, evidence.gcContent());
    insertEvidence.setInt(5, evidence.longestFrameCodons());
    setSpan(insertEvidence, 6, evidence.longestFrame());
    return newId(insertEvidence);
  }

  /** How many rows were inserted, each in a round trip of its own. */
  long rows() {
    return rows;
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement statement : statements) {
      statement.close();
    }
  }

  private PreparedStatement prepare(Connection connection, String sql) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    statements.add(statement);
    return statement;
  }

  private static void setSpan(PreparedStatement statement, int index, @Nullable Span span)
      throws SQLException {
    statement.setObject(index, span == null ? null : span.first(), Types.INTEGER);
    statement.setObject(index + 1, span == null ? null : span.last(), Types.INTEGER);
    statement.setString(index + 2, span == null ? null : span.strand().name());
  }

  private long newId(PreparedStatement statement) throws SQLException {
    try (ResultSet result = statement.executeQuery()) {
      result.next();
      rows++;
      onRow.run();
      return result.getLong(1);
    }
  }
}
