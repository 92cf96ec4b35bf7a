package dev.graphsert.example.jobs;

import dev.graphsert.example.biology.AutoAnnotator;
import dev.graphsert.example.database.StoredSequences;
import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Searches the stored sequences for restriction sites and reading frames, and stores them. */
public final class AnnotateJob implements Job {

  private final DataSource dataSource;
  private final AutoAnnotator annotator;
  private final Progress progress;

  /** Makes a job that stores so many annotations for each sequence, the first by position. */
  public AnnotateJob(DataSource dataSource, int maxAnnotations, Progress progress) {
    this.dataSource = dataSource;
    this.annotator = new AutoAnnotator(maxAnnotations);
    this.progress = progress;
  }

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public String emptySql() {
    return "DELETE FROM annotation WHERE origin = 'FOUND'";
  }

  @Override
  public String countSql() {
    return "SELECT count(*) FROM annotation WHERE origin = 'FOUND'";
  }

  /** The sequences that the annotations refer to have their ids, so they are not written again. */
  @Override
  public List<Annotation> build() throws SQLException {
    List<DnaSequence> sequences = StoredSequences.load(dataSource);
    List<Annotation> found = new ArrayList<>();
    try (Progress.Bar bar = progress.start("annotate", sequences.size())) {
      for (DnaSequence sequence : sequences) {
        found.addAll(annotator.annotate(sequence));
        bar.step();
      }
    }
    return found;
  }
}
