package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.library.ebean.EbeanAnnotation;
import dev.graphsert.benchmarks.library.ebean.EbeanRow;
import dev.graphsert.benchmarks.library.ebean.EbeanSequence;
import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.writer.Writer;
import io.ebean.Database;
import io.ebean.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;

/**
 * Ebean's {@code insertAll} in batches, with the ids that the columns' defaults made. Its entities
 * are made from ours, and the ids are put back.
 */
final class Ebean implements AutoCloseable {

  private static final String NAME = "Ebean, batch";

  private final Database database;

  Ebean(DataSource dataSource) {
    database =
        Database.builder()
            .name("benchmarks")
            .register(false)
            .defaultDatabase(false)
            .dataSource(dataSource)
            .disableClasspathSearch(true)
            .loadModuleInfo(false)
            .classes(List.of(EbeanRow.class, EbeanSequence.class, EbeanAnnotation.class))
            .persistBatchSize(1_000)
            .build();
  }

  Writer<FlatRows> flat() {
    return new LibraryWriter<>(NAME, data -> storeRows(data.rows()));
  }

  Writer<Graph> graph() {
    return new LibraryWriter<>(NAME, data -> storeSequences(data.sequences()));
  }

  private void storeRows(List<FlatRow> rows) {
    List<EbeanRow> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.add(new EbeanRow(row.name, row.value)));
    insertAll(made);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).id = made.get(i).id();
    }
  }

  private void storeSequences(List<DnaSequence> sequences) {
    List<EbeanSequence> made = new ArrayList<>(sequences.size());
    for (DnaSequence sequence : sequences) {
      EbeanSequence copy = new EbeanSequence(sequence.name);
      sequence.annotations.forEach(
          each -> copy.annotations().add(new EbeanAnnotation(each.name, each.position, copy)));
      made.add(copy);
    }
    insertAll(made);
    for (int i = 0; i < sequences.size(); i++) {
      DnaSequence sequence = sequences.get(i);
      sequence.id = made.get(i).id();
      Iterator<EbeanAnnotation> parts = made.get(i).annotations().iterator();
      for (Annotation annotation : sequence.annotations) {
        annotation.id = parts.next().id();
      }
    }
  }

  private void insertAll(Collection<?> beans) {
    try (Transaction transaction = database.beginTransaction()) {
      transaction.setBatchMode(true);
      database.insertAll(beans);
      transaction.commit();
    }
  }

  /** Leaves the pool to those who opened it. */
  @Override
  public void close() {
    database.shutdown(false, false);
  }
}
