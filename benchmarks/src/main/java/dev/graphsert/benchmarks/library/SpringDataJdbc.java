package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.library.spring.SpringAnnotation;
import dev.graphsert.benchmarks.library.spring.SpringRow;
import dev.graphsert.benchmarks.library.spring.SpringSequence;
import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.writer.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.core.convert.DataAccessStrategyFactory;
import org.springframework.data.jdbc.core.convert.JdbcConverter;
import org.springframework.data.jdbc.core.convert.MappingJdbcConverter;
import org.springframework.data.jdbc.core.convert.QueryMappingConfiguration;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring Data JDBC's {@code insertAll}: a batch for the roots and one for their parts, with the ids
 * that the columns' defaults made. Its entities are made from ours, and the ids are put back.
 */
final class SpringDataJdbc {

  private static final String NAME = "Spring Data JDBC, insertAll";

  private final JdbcAggregateTemplate aggregates;
  private final TransactionTemplate transactions;

  SpringDataJdbc(DataSource dataSource) {
    JdbcConverter converter =
        new MappingJdbcConverter(new JdbcMappingContext(), (identifier, path) -> List.of());
    aggregates =
        new JdbcAggregateTemplate(
            converter,
            new DataAccessStrategyFactory(
                    converter,
                    new NamedParameterJdbcTemplate(dataSource),
                    JdbcPostgresDialect.INSTANCE,
                    QueryMappingConfiguration.EMPTY)
                .create());
    transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
  }

  Writer<FlatRows> flat() {
    return new LibraryWriter<>(NAME, data -> storeRows(data.rows()));
  }

  Writer<Graph> graph() {
    return new LibraryWriter<>(NAME, data -> storeSequences(data.sequences()));
  }

  private void storeRows(List<FlatRow> rows) {
    List<SpringRow> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.add(new SpringRow(row.name, row.value)));
    List<SpringRow> stored = inTransaction(() -> aggregates.insertAll(made));
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).id = id(stored.get(i).id);
    }
  }

  private void storeSequences(List<DnaSequence> sequences) {
    List<SpringSequence> made = new ArrayList<>(sequences.size());
    for (DnaSequence sequence : sequences) {
      SpringSequence copy = new SpringSequence(sequence.name);
      sequence.annotations.forEach(
          each -> copy.annotations.add(new SpringAnnotation(each.name, each.position)));
      made.add(copy);
    }
    List<SpringSequence> stored = inTransaction(() -> aggregates.insertAll(made));
    for (int i = 0; i < sequences.size(); i++) {
      DnaSequence sequence = sequences.get(i);
      sequence.id = id(stored.get(i).id);
      Iterator<SpringAnnotation> parts = stored.get(i).annotations.iterator();
      for (Annotation annotation : sequence.annotations) {
        annotation.id = id(parts.next().id);
      }
    }
  }

  private <T> List<T> inTransaction(Supplier<List<T>> insert) {
    return Objects.requireNonNull(transactions.execute(status -> insert.get()));
  }

  private static long id(@Nullable Long given) {
    return Objects.requireNonNull(given);
  }
}
