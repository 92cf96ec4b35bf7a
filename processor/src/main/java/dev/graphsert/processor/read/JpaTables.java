package dev.graphsert.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;

/** The tables that an entity of JPA is spread over: one, or one for each level of its hierarchy. */
final class JpaTables {

  private final JpaHierarchy hierarchy;
  private final NamingRules names;
  private final JpaDiscriminator discriminator;

  JpaTables(JpaHierarchy hierarchy, NamingRules names, JpaDiscriminator discriminator) {
    this.hierarchy = hierarchy;
    this.names = names;
    this.discriminator = discriminator;
  }

  /** The tables, given the column of the id in the first one. */
  List<TableShape> read(Supplier<String> idColumn) {
    List<TableShape> tables = new ArrayList<>();
    JpaTable first =
        new JpaTable(hierarchy.isTablePerClass() ? hierarchy.entity() : hierarchy.root(), names);
    tables.add(
        new TableShape(first.schema(), first.name(), Optional.empty(), discriminator.read()));
    if (hierarchy.isJoined()) {
      Supplier<String> key = idColumn;
      for (TypeElement level : hierarchy.entities().subList(1, hierarchy.entities().size())) {
        JpaTable table = new JpaTable(level, names);
        String column = keyColumn(level).orElseGet(key);
        key = () -> column;
        tables.add(
            new TableShape(table.schema(), table.name(), Optional.of(column), Optional.empty()));
      }
    }
    return tables;
  }

  /** The name that the level gives its key; without one it is called as in the level above. */
  private Optional<String> keyColumn(TypeElement level) {
    return JpaHierarchy.keyColumns(level).stream()
        .findFirst()
        .flatMap(column -> Jpa.text(column, "name"))
        .map(names::explicit);
  }

  int tableOf(Member member) {
    return hierarchy.isJoined() ? hierarchy.entities().indexOf(hierarchy.levelOf(member)) : 0;
  }
}
