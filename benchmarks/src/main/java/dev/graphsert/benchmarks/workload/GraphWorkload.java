package dev.graphsert.benchmarks.workload;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.table.Column;
import dev.graphsert.benchmarks.table.ColumnType;
import dev.graphsert.benchmarks.table.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Sequences with annotations: two tables, and a foreign key from the second to the first. */
final class GraphWorkload implements Workload<Graph> {

  private static final String SEQUENCE_SUMS =
      "select count(*), "
          + Checksum.sumOfTexts("name")
          + ", coalesce(sum(id), 0) from dna_sequence";

  private static final String ANNOTATION_SUMS =
      "select count(*), "
          + Checksum.sumOfTexts("name")
          + ", "
          + Checksum.sumOfPairs("id", "position")
          + ", "
          + Checksum.sumOfPairs("sequence_id", "position")
          + " from annotation";

  private static final int SAMPLE = 20;

  private final int sequences;
  private final int annotationsEach;
  private final Texts names = new Texts(12);

  GraphWorkload(int sequences, int annotationsEach) {
    this.sequences = sequences;
    this.annotationsEach = annotationsEach;
  }

  @Override
  public String name() {
    return "graph-" + sequences + "x" + annotationsEach;
  }

  @Override
  public String family() {
    return "graphs of 1:" + annotationsEach;
  }

  @Override
  public int rows() {
    return sequences * (1 + annotationsEach);
  }

  @Override
  public Class<Graph> dataType() {
    return Graph.class;
  }

  @Override
  public Graph newData() {
    return newGraph(sequences);
  }

  @Override
  public Graph newSample() {
    return newGraph(Math.min(SAMPLE, sequences));
  }

  private Graph newGraph(int size) {
    List<DnaSequence> made = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      DnaSequence sequence = new DnaSequence(names.get(i), annotationsEach);
      for (int j = 0; j < annotationsEach; j++) {
        int place = i * annotationsEach + j;
        sequence.annotations.add(new Annotation(names.get(place), place, sequence));
      }
      made.add(sequence);
    }
    return new Graph(made, size * annotationsEach);
  }

  @Override
  public List<Table<Graph, ?>> layout() {
    return List.of(
        new Table<Graph, DnaSequence>(
            "dna_sequence",
            List.of(Column.of("name", ColumnType.TEXT)),
            Graph::sequences,
            (row, values) -> values.addText(row.name),
            row -> row.id,
            (row, id) -> row.id = id),
        new Table<Graph, Annotation>(
            "annotation",
            List.of(
                Column.of("name", ColumnType.TEXT),
                Column.of("position", ColumnType.INT),
                Column.reference("sequence_id", 0)),
            Graph::allAnnotations,
            (row, values) -> {
              values.addText(row.name);
              values.addInt(row.position);
              values.addReference(row.sequence.id, row.position / annotationsEach);
            },
            row -> row.id,
            (row, id) -> row.id = id));
  }

  @Override
  public String tables() {
    return "dna_sequence, annotation";
  }

  @Override
  public void check(Connection connection, Graph stored) throws SQLException {
    long sequenceNames = 0;
    long sequenceIds = 0;
    long annotationNames = 0;
    long annotationIds = 0;
    long references = 0;
    for (DnaSequence sequence : stored.sequences()) {
      sequenceNames += Checksum.ofText(sequence.name);
      sequenceIds += sequence.id;
      for (Annotation annotation : sequence.annotations) {
        annotationNames += Checksum.ofText(annotation.name);
        annotationIds += Checksum.ofPair(annotation.id, annotation.position);
        references += Checksum.ofPair(sequence.id, annotation.position);
      }
    }
    int size = stored.sequences().size();
    Checksum.compare(connection, SEQUENCE_SUMS, size, sequenceNames, sequenceIds);
    Checksum.compare(
        connection,
        ANNOTATION_SUMS,
        stored.annotations(),
        annotationNames,
        annotationIds,
        references);
  }
}
