package dev.graphsert.benchmarks.library;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.table;

import dev.graphsert.benchmarks.model.Annotation;
import dev.graphsert.benchmarks.model.DnaSequence;
import dev.graphsert.benchmarks.model.FlatRow;
import dev.graphsert.benchmarks.workload.FlatRows;
import dev.graphsert.benchmarks.workload.Graph;
import dev.graphsert.benchmarks.writer.Writer;
import java.util.List;
import java.util.function.ObjLongConsumer;
import javax.sql.DataSource;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** jOOQ's inserts of many rows each, which return the ids that the columns' defaults made. */
final class Jooq {

  private static final String NAME = "jOOQ, multi-row";

  /** So that the statement's text is one of few, and far below the limit of parameters. */
  private static final int ROWS_PER_STATEMENT = 1_000;

  private static final Field<Long> ID = field(name("id"), Long.class);
  private static final Field<String> ROW_NAME = field(name("name"), String.class);
  private static final Field<Integer> VALUE = field(name("value"), Integer.class);
  private static final Field<Integer> POSITION = field(name("position"), Integer.class);
  private static final Field<Long> SEQUENCE = field(name("sequence_id"), Long.class);

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final DSLContext jooq;

  Jooq(DataSource dataSource) {
    jooq = DSL.using(dataSource, SQLDialect.POSTGRES);
  }

  Writer<FlatRows> flat() {
    return new LibraryWriter<>(
        NAME,
        data ->
            jooq.transaction(
                transaction ->
                    inParts(
                        data.rows(), part -> insertRows(transaction, part), (r, id) -> r.id = id)));
  }

  Writer<Graph> graph() {
    return new LibraryWriter<>(
        NAME,
        data ->
            jooq.transaction(
                transaction -> {
                  inParts(
                      data.sequences(),
                      part -> insertSequences(transaction, part),
                      (sequence, id) -> sequence.id = id);
                  inParts(
                      data.sequences().stream().flatMap(s -> s.annotations.stream()).toList(),
                      part -> insertAnnotations(transaction, part),
                      (annotation, id) -> annotation.id = id);
                }));
  }

  private static <E> void inParts(List<E> rows, Insert<E> insert, ObjLongConsumer<E> idSetter) {
    for (int start = 0; start < rows.size(); start += ROWS_PER_STATEMENT) {
      List<E> part = rows.subList(start, Math.min(rows.size(), start + ROWS_PER_STATEMENT));
      Result<Record1<Long>> ids = insert.of(part);
      for (int i = 0; i < part.size(); i++) {
        idSetter.accept(part.get(i), ids.get(i).value1());
      }
    }
  }

  private static Result<Record1<Long>> insertRows(Configuration on, List<FlatRow> rows) {
    return DSL.using(on)
        .insertInto(named("flat_row"), ROW_NAME, VALUE)
        .valuesOfRows(rows.stream().map(each -> row(each.name, each.value)).toList())
        .returningResult(ID)
        .fetch();
  }

  private static Result<Record1<Long>> insertSequences(Configuration on, List<DnaSequence> rows) {
    return DSL.using(on)
        .insertInto(named("dna_sequence"), ROW_NAME)
        .valuesOfRows(rows.stream().map(each -> row(each.name)).toList())
        .returningResult(ID)
        .fetch();
  }

  private static Result<Record1<Long>> insertAnnotations(Configuration on, List<Annotation> rows) {
    return DSL.using(on)
        .insertInto(named("annotation"), ROW_NAME, POSITION, SEQUENCE)
        .valuesOfRows(
            rows.stream().map(each -> row(each.name, each.position, each.sequence.id)).toList())
        .returningResult(ID)
        .fetch();
  }

  private static Table<Record> named(String table) {
    return table(name(table));
  }

  /** Inserts some rows and returns their ids in the same order. */
  @FunctionalInterface
  private interface Insert<E> {

    Result<Record1<Long>> of(List<E> rows);
  }
}
