package dev.graphsert.example.jobs;

import dev.graphsert.example.model.DnaSequence;
import java.util.List;
import java.util.function.Supplier;

/** Stores sequences with the annotations that they come with. */
public final class ImportJob implements Job {

  private final Supplier<List<DnaSequence>> source;

  public ImportJob(Supplier<List<DnaSequence>> source) {
    this.source = source;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String emptySql() {
    return "TRUNCATE dna_sequence, annotation, qualifier, validation_result, validation_evidence"
        + " RESTART IDENTITY";
  }

  @Override
  public String countSql() {
    return "SELECT (SELECT count(*) FROM dna_sequence)"
        + " + (SELECT count(*) FROM annotation WHERE origin = 'IMPORTED')"
        + " + (SELECT count(*) FROM qualifier)";
  }

  @Override
  public List<DnaSequence> build() {
    return source.get();
  }
}
