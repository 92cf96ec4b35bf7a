package dev.graphsert.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The tables that an entity of JPA is spread over: one, or one for each level of its hierarchy. */
final class JpaTables {

  private final JpaHierarchy hierarchy;
  private final NamingRules names;
  private final JpaDiscriminator discriminator;
  private final JpaSecondaryTables secondary;

  JpaTables(
      JpaHierarchy hierarchy,
      NamingRules names,
      JpaDiscriminator discriminator,
      JpaSecondaryTables secondary) {
    this.secondary = secondary;
    this.hierarchy = hierarchy;
    this.names = names;
    this.discriminator = discriminator;
  }

  /**
   * The tables, given the columns of the id in the first one.
   *
   * @param written the same as they are written: in quotes or not
   */
  List<TableShape> read(Supplier<List<String>> idColumns, Supplier<List<String>> written) {
    List<TableShape> tables = new ArrayList<>();
    JpaTable first = firstTable();
    tables.add(TableShape.first(first.schema(), first.name(), discriminator.read()));
    if (hierarchy.isJoined()) {
      Supplier<List<String>> keys = besideFirst(idColumns, written);
      for (TypeElement level : hierarchy.entities().subList(1, hierarchy.entities().size())) {
        JpaTable table = new JpaTable(level, names);
        List<String> columns = keyColumns(JpaHierarchy.keyColumns(level), keys.get(), names);
        keys = () -> columns;
        tables.add(TableShape.level(table.schema(), table.name(), columns));
      }
    }
    if (secondary.any()) {
      tables.addAll(secondary.read(besideFirst(idColumns, written).get()));
    }
    return tables;
  }

  /**
   * What other tables call the id: as Hibernate has it, as it is written if the first is quoted.
   */
  private Supplier<List<String>> besideFirst(
      Supplier<List<String>> idColumns, Supplier<List<String>> written) {
    return NamingRules.isQuoted(new JpaTable(firstLevel(), NamingRules.WRITTEN).name())
        ? () -> written.get().stream().map(NamingRules::quoted).map(names::explicit).toList()
        : idColumns;
  }

  /** The names that a level gives its key; without any it is called as in the level above. */
  static List<String> keyColumns(
      List<AnnotationMirror> declared, List<String> above, NamingRules names) {
    boolean inOrder =
        declared.size() == above.size()
            && declared.stream().allMatch(d -> Jpa.text(d, "referencedColumnName").isEmpty());
    return above.stream()
        .map(
            column ->
                declared.stream()
                    .filter(
                        d ->
                            inOrder
                                ? declared.indexOf(d) == above.indexOf(column)
                                : above.size() == 1 || isFor(d, column, names))
                    .findFirst()
                    .flatMap(d -> Jpa.text(d, "name"))
                    .map(names::explicit)
                    .orElse(column))
        .toList();
  }

  private static boolean isFor(AnnotationMirror declared, String column, NamingRules names) {
    return Jpa.text(declared, "referencedColumnName")
        .map(names::explicit)
        .filter(column::equals)
        .isPresent();
  }

  int tableOf(Member member) {
    int level = hierarchy.isJoined() ? hierarchy.entities().indexOf(hierarchy.levelOf(member)) : 0;
    List<String> levels =
        hierarchy.isJoined()
            ? hierarchy.entities().stream().map(type -> new JpaTable(type, names).name()).toList()
            : List.of(firstTable().name());
    return secondary.placeOf(member, levels).map(place -> levels.size() + place).orElse(level);
  }

  /** Whether others write the rows that a member is in. */
  boolean isForeign(Member member) {
    return secondary.isForeign(member);
  }

  private JpaTable firstTable() {
    return new JpaTable(firstLevel(), names);
  }

  private TypeElement firstLevel() {
    return hierarchy.isTablePerClass() ? hierarchy.entity() : hierarchy.root();
  }
}
