package dev.graphsert.example.jobs;

import dev.graphsert.example.biology.SequenceValidator;
import dev.graphsert.example.database.StoredSequences;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.ValidationEvidence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Checks the stored sequences, and stores a result and its evidence for each. */
public final class ValidateJob implements Job {

  private final DataSource dataSource;
  private final Progress progress;

  public ValidateJob(DataSource dataSource, Progress progress) {
    this.dataSource = dataSource;
    this.progress = progress;
  }

  @Override
  public String name() {
    return "validate";
  }

  @Override
  public String emptySql() {
    return "TRUNCATE validation_result, validation_evidence RESTART IDENTITY";
  }

  @Override
  public String countSql() {
    return "SELECT (SELECT count(*) FROM validation_result)"
        + " + (SELECT count(*) FROM validation_evidence)";
  }

  /** Only the evidence: the results that it refers to are written with it. */
  @Override
  public List<ValidationEvidence> build() throws SQLException {
    List<DnaSequence> sequences = StoredSequences.load(dataSource);
    List<ValidationEvidence> evidence = new ArrayList<>(sequences.size());
    try (Progress.Bar bar = progress.start("validate", sequences.size())) {
      for (DnaSequence sequence : sequences) {
        evidence.add(SequenceValidator.validate(sequence));
        bar.step();
      }
    }
    return evidence;
  }
}
