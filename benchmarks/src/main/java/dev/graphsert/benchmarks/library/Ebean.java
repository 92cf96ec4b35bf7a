package dev.graphsert.benchmarks.library;

import dev.graphsert.benchmarks.library.ebean.EbeanAnnotation;
import dev.graphsert.benchmarks.library.ebean.EbeanChain;
import dev.graphsert.benchmarks.library.ebean.EbeanCustomer;
import dev.graphsert.benchmarks.library.ebean.EbeanNode;
import dev.graphsert.benchmarks.library.ebean.EbeanRow;
import dev.graphsert.benchmarks.library.ebean.EbeanSequence;
import dev.graphsert.benchmarks.library.ebean.EbeanStar;
import dev.graphsert.benchmarks.library.ebean.EbeanWideRow;
import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.model.Node;
import dev.graphsert.benchmarks.workload.Customers;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.workload.Nodes;
import dev.graphsert.benchmarks.workload.WideRows;
import io.ebean.Database;
import io.ebean.Transaction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Ebean's {@code insertAll} in batches, with the ids that the columns' defaults made. Its entities
 * are made from ours, and the ids are put back.
 */
final class Ebean implements AutoCloseable {

  private static final Map<Class<?>, BiFunction<Integer, @Nullable EbeanNode, EbeanNode>> NODES =
      NodeTypes.makers(EbeanChain.ALL, EbeanStar.ALL);

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
            .classes(classes())
            .persistBatchSize(1_000)
            .build();
  }

  private static List<Class<?>> classes() {
    Stream<Class<?>> single =
        Stream.of(
            EbeanRow.class,
            EbeanSequence.class,
            EbeanAnnotation.class,
            EbeanCustomer.class,
            EbeanWideRow.class);
    return Stream.of(single, EbeanChain.CLASSES.stream(), EbeanStar.CLASSES.stream())
        .flatMap(Function.identity())
        .toList();
  }

  /** It has no tables of subclasses that share an id. */
  Copies copies() {
    return new Copies("Ebean, batch")
        .add(
            FlatRows.class,
            data ->
                store(
                    data.rows(),
                    row -> new EbeanRow(row.name, row.value),
                    EbeanRow::id,
                    (row, id) -> row.id = id))
        .add(
            Customers.class,
            data ->
                store(
                    data.rows(),
                    row -> new EbeanCustomer(row.name, row.description),
                    EbeanCustomer::id,
                    (row, id) -> row.id = id))
        .add(
            WideRows.class,
            data ->
                store(data.rows(), EbeanWideRow::new, EbeanWideRow::id, (row, id) -> row.id = id))
        .add(Graph.class, data -> storeSequences(data.sequences()))
        .add(Nodes.class, this::storeNodes);
  }

  private <E, C> void store(
      List<E> rows, Function<E, C> copy, ToLongFunction<C> id, ObjLongConsumer<E> setId) {
    List<C> made = new ArrayList<>(rows.size());
    rows.forEach(row -> made.add(copy.apply(row)));
    insertAll(List.of(made));
    for (int i = 0; i < rows.size(); i++) {
      setId.accept(rows.get(i), id.applyAsLong(made.get(i)));
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
    insertAll(List.of(made));
    for (int i = 0; i < sequences.size(); i++) {
      DnaSequence sequence = sequences.get(i);
      sequence.id = made.get(i).id();
      Iterator<EbeanAnnotation> parts = made.get(i).annotations().iterator();
      for (Annotation annotation : sequence.annotations) {
        annotation.id = parts.next().id();
      }
    }
  }

  private void storeNodes(Nodes nodes) {
    Map<Class<?>, List<EbeanNode>> made = new HashMap<>();
    List<List<EbeanNode>> inOrder = new ArrayList<>();
    for (List<Node> rows : nodes.types()) {
      List<EbeanNode> copies = new ArrayList<>(rows.size());
      for (Node row : rows) {
        Node target = row.target();
        EbeanNode copy = target == null ? null : NodeTypes.of(target, made).get(target.place);
        copies.add(NodeTypes.of(row, NODES).apply(row.place, copy));
      }
      made.put(rows.get(0).getClass(), copies);
      inOrder.add(copies);
    }
    insertAll(inOrder);
    for (int type = 0; type < inOrder.size(); type++) {
      for (int i = 0; i < inOrder.get(type).size(); i++) {
        nodes.types().get(type).get(i).id = inOrder.get(type).get(i).id();
      }
    }
  }

  private void insertAll(List<? extends Collection<?>> beansByType) {
    try (Transaction transaction = database.beginTransaction()) {
      transaction.setBatchMode(true);
      beansByType.forEach(database::insertAll);
      transaction.commit();
    }
  }

  /** Leaves the pool to those who opened it. */
  @Override
  public void close() {
    database.shutdown(false, false);
  }
}
