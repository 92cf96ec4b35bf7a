package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.workload.Graph;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Ids in one message; arrays for both tables and the commit in the next. */
final class GraphUnnest extends HandWriter<Graph> {

  private static final String INSERT =
      "insert into dna_sequence (id, name) select unnest(?), unnest(?);"
          + "insert into annotation (id, name, position, sequence_id)"
          + " select unnest(?), unnest(?), unnest(?), unnest(?);commit";

  GraphUnnest(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, Graph data) throws SQLException {
    GraphIds.draw(connection, data);
    int sequences = data.sequences().size();
    ArrayColumn sequenceIds = ArrayColumn.ofLongs(sequences);
    ArrayColumn sequenceNames = ArrayColumn.ofTexts(sequences);
    ArrayColumn ids = ArrayColumn.ofLongs(data.annotations());
    ArrayColumn names = ArrayColumn.ofTexts(data.annotations());
    ArrayColumn positions = ArrayColumn.ofInts(data.annotations());
    ArrayColumn references = ArrayColumn.ofLongs(data.annotations());
    for (DnaSequence sequence : data.sequences()) {
      sequenceIds.values().addLong(sequence.id);
      sequenceNames.values().addText(sequence.name);
      for (Annotation annotation : sequence.annotations) {
        ids.values().addLong(annotation.id);
        names.values().addText(annotation.name);
        positions.values().addInt(annotation.position);
        references.values().addLong(sequence.id);
      }
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      ArrayColumn.set(insert, 1, sequenceIds, sequenceNames, ids, names, positions, references);
      insert.execute();
    }
  }
}
