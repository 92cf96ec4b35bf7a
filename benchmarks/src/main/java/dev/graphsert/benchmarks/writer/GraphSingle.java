package dev.graphsert.benchmarks.writer;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.workload.Graph;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One statement; an annotation names the place of its sequence, not its id. */
final class GraphSingle extends HandWriter<Graph> {

  private static final String INSERT =
      """
      with s as materialized (select %s as ids),
        a as materialized (select %s as ids),
        t as (insert into dna_sequence (id, name) select unnest(ids), unnest(?) from s),
        u as (insert into annotation (id, name, position, sequence_id)
          select id, name, position, ids[place]
          from s, (select unnest(ids) as id, unnest(?) as name, unnest(?) as position,
            unnest(?) as place from a) r)
      select %s, %s from s, a;commit
      """
          .formatted(
              GraphIds.SEQUENCES,
              GraphIds.ANNOTATIONS,
              DrawnIds.asBytes("s.ids"),
              DrawnIds.asBytes("a.ids"))
          .strip();

  GraphSingle(String name, DataSource dataSource) {
    super(name, dataSource);
  }

  @Override
  void write(Connection connection, Graph data) throws SQLException {
    int sequences = data.sequences().size();
    ArrayColumn sequenceNames = ArrayColumn.ofTexts(sequences);
    ArrayColumn names = ArrayColumn.ofTexts(data.annotations());
    ArrayColumn positions = ArrayColumn.ofInts(data.annotations());
    ArrayColumn places = ArrayColumn.ofInts(data.annotations());
    int place = 0;
    for (DnaSequence sequence : data.sequences()) {
      place++;
      sequenceNames.values().addText(sequence.name);
      for (Annotation annotation : sequence.annotations) {
        names.values().addText(annotation.name);
        positions.values().addInt(annotation.position);
        places.values().addInt(place);
      }
    }
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      insert.setInt(1, sequences);
      insert.setInt(2, data.annotations());
      ArrayColumn.set(insert, 3, sequenceNames, names, positions, places);
      insert.execute();
      try (ResultSet result = insert.getResultSet()) {
        GraphIds.fill(data, result);
      }
    }
  }
}
