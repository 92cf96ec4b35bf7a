package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.library.spring.SpringAnnotation;
import dev.graphsert.benchmarks.library.spring.SpringChain;
import dev.graphsert.benchmarks.library.spring.SpringCustomer;
import dev.graphsert.benchmarks.library.spring.SpringNode;
import dev.graphsert.benchmarks.library.spring.SpringRow;
import dev.graphsert.benchmarks.library.spring.SpringSequence;
import dev.graphsert.benchmarks.library.spring.SpringStar;
import dev.graphsert.benchmarks.library.spring.SpringWideRow;
import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.model.Node;
import dev.graphsert.benchmarks.workload.Customers;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.workload.Nodes;
import dev.graphsert.benchmarks.workload.WideRows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
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

  private static final Map<Class<?>, BiFunction<Integer, Long, SpringNode>> NODES =
      NodeTypes.makers(SpringChain.ALL, SpringStar.ALL);

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

  /** It has no subclasses. */
  Copies copies() {
    return new Copies("Spring Data JDBC, insertAll")
        .add(
            FlatRows.class,
            data ->
                store(
                    data.rows(),
                    row -> new SpringRow(row.name, row.value),
                    row -> row.id,
                    (row, id) -> row.id = id))
        .add(
            Customers.class,
            data ->
                store(
                    data.rows(),
                    row -> new SpringCustomer(row.name, row.description),
                    row -> row.id,
                    (row, id) -> row.id = id))
        .add(
            WideRows.class,
            data -> store(data.rows(), SpringWideRow::new, row -> row.id, (row, id) -> row.id = id))
        .add(Graph.class, data -> storeSequences(data.sequences()))
        .add(
            Nodes.class,
            data ->
                transactions.executeWithoutResult(
                    status -> data.types().forEach(this::storeNodes)));
  }

  private <E, C> void store(
      List<E> rows, Function<E, C> copy, Function<C, @Nullable Long> id, ObjLongConsumer<E> setId) {
    List<C> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.add(copy.apply(row)));
    List<C> stored = inTransaction(() -> aggregates.insertAll(made));
    for (int i = 0; i < rows.size(); i++) {
      setId.accept(rows.get(i), id(id.apply(stored.get(i))));
    }
  }

  /** Rows of one type, after those that they refer to. */
  private void storeNodes(List<Node> rows) {
    store(
        rows,
        row -> {
          Node target = row.target();
          return NodeTypes.of(row, NODES).apply(row.place, target == null ? 0 : target.id);
        },
        row -> row.id,
        (row, id) -> row.id = id);
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
