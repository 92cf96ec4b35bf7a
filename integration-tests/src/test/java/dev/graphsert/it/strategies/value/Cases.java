package dev.graphsert.it.strategies.value;

import dev.graphsert.Graphsert;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;

/**
 * Entities with one value each, and what SQL says in its place. Between any two stands an entity
 * without values.
 *
 * @param <E> the entity type
 */
final class Cases<E> {

  private final LongFunction<E> entities;
  private final List<E> added = new ArrayList<>();
  private final List<String> inserts = new ArrayList<>();

  Cases(LongFunction<E> entities) {
    this.entities = entities;
  }

  /** Adds a value for a column, and its counterpart in SQL. */
  <T> Cases<E> add(String column, BiConsumer<E, T> member, T value, String sql) {
    long id = added.size();
    E entity = entities.apply(id);
    member.accept(entity, value);
    added.add(entity);
    added.add(entities.apply(id + 1));
    inserts.add(
        String.format("insert into plain (id, \"%s\") values (%d, %s);", column, id, sql)
            + String.format("insert into plain (id) values (%d);", id + 1));
    return this;
  }

  /** Inserts all entities, and their counterparts into {@code plain}. */
  void insert(TestSchema schema, Graphsert graphsert) {
    try (Session session = graphsert.openSession()) {
      session.addAll(added);
      session.commit();
    }
    schema.execute(String.join("\n", inserts));
  }

  /** The rows of a table that differ from those of {@code plain}, as the server writes them. */
  static List<Object> differences(TestSchema schema, String table) {
    return schema.column(
        """
        select left(s::text, 500) || ' is not ' || left(p::text, 500)
          from %s s full join plain p using (id)
         where s::text is distinct from p::text
        """
            .formatted(table));
  }
}
