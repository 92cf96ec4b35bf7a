package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The tables that an entity in our own words is spread over. */
final class GraphsertTables {

  private static final String TABLE = "table";

  private final Problems problems;
  private final NamingRules names;
  private final Hierarchy hierarchy;
  private final List<AnnotationMirror> secondary;

  GraphsertTables(Compiler compiler, Problems problems, NamingRules names, Hierarchy hierarchy) {
    this.problems = problems;
    this.names = names;
    this.hierarchy = hierarchy;
    this.secondary =
        compiler.lineage(hierarchy.entity()).stream()
            .flatMap(type -> Annotations.all(type, Annotations.SECONDARY_TABLE).stream())
            .toList();
  }

  /** The tables, given the columns of the id in the first one. */
  List<TableShape> read(Supplier<List<String>> idColumns) {
    List<TableShape> tables = new ArrayList<>();
    TypeElement first = hierarchy.isTablePerClass() ? hierarchy.entity() : hierarchy.root();
    tables.add(TableShape.first(schemaOf(first), nameOf(first), discriminator()));
    if (levelsBelow().isEmpty() && secondary.isEmpty()) {
      return tables;
    }
    List<String> ids = idColumns.get();
    List<String> columns = ids;
    for (TypeElement level : levelsBelow()) {
      List<String> named = Annotations.texts(level, Annotations.BATCH_ENTITY, "keyColumns");
      columns = keyColumns(level, named, columns, "BatchEntity(keyColumns)");
      tables.add(TableShape.level(schemaOf(level), nameOf(level), columns));
    }
    for (AnnotationMirror table : secondary) {
      TableShape shape =
          TableShape.secondary(
              Annotations.text(table, "schema").orElse(""),
              nameIn(table),
              keyColumns(
                  hierarchy.entity(),
                  Annotations.texts(table, "keyColumns"),
                  ids,
                  "SecondaryTable(keyColumns)"));
      tables.add(Annotations.flag(table, "optional") ? shape : shape.always());
    }
    return tables;
  }

  private List<TypeElement> levelsBelow() {
    List<TypeElement> all = hierarchy.entities();
    return hierarchy.isJoined() ? all.subList(1, all.size()) : List.of();
  }

  /** What a table calls the columns of the id; without a word as they are called above. */
  private List<String> keyColumns(
      TypeElement at, List<String> named, List<String> above, String annotation) {
    if (!named.isEmpty() && named.size() != above.size()) {
      problems.add(
          Message.HIERARCHY_NOT_VALID,
          at,
          at.getSimpleName(),
          annotation,
          "it must name a column for each of the id's, which are " + String.join(", ", above));
      return above;
    }
    return named.isEmpty() ? above : named;
  }

  private Optional<ValueModel> discriminator() {
    Optional<String> named =
        Annotations.text(hierarchy.root(), Annotations.INHERITANCE, "discriminatorColumn");
    TypeElement entity = hierarchy.entity();
    if (!hierarchy.hasDiscriminator(named.isPresent())
        || entity.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.empty();
    }
    String column = named.orElseGet(() -> names.physical(DiscriminatorModel.DEFAULT_COLUMN));
    String value =
        Annotations.text(entity, Annotations.BATCH_ENTITY, "discriminator")
            .orElseGet(() -> entity.getSimpleName().toString());
    boolean number =
        Annotations.flag(hierarchy.root(), Annotations.INHERITANCE, "numericDiscriminator", false);
    return number
        ? number(entity, column, value)
        : Optional.of(DiscriminatorModel.text(entity, column, value));
  }

  private Optional<ValueModel> number(TypeElement entity, String column, String value) {
    try {
      return Optional.of(DiscriminatorModel.number(entity, column, Integer.parseInt(value)));
    } catch (NumberFormatException notANumber) {
      problems.add(
          Message.HIERARCHY_NOT_VALID,
          entity,
          entity.getSimpleName(),
          "BatchEntity(discriminator)",
          "the discriminator is numeric, and \"" + value + "\" is no number");
      return Optional.empty();
    }
  }

  /** Which of the tables a member fills. */
  int tableOf(Member member) {
    List<TypeElement> below = levelsBelow();
    Optional<String> named = namedBy(member).filter(name -> !isFirst(name));
    if (named.isEmpty()) {
      return below.indexOf(hierarchy.levelOf(member)) + 1;
    }
    int place = secondary.stream().map(this::nameIn).toList().indexOf(named.get());
    if (place < 0) {
      problems.add(Message.TABLE_UNKNOWN, member.origin(), member.described(), named.get());
      return 0;
    }
    return 1 + below.size() + place;
  }

  private boolean isFirst(String name) {
    return nameOf(hierarchy.isTablePerClass() ? hierarchy.entity() : hierarchy.root()).equals(name);
  }

  /** The table that a member names; those in an embedded record are in that of the record. */
  static Optional<String> namedBy(Member member) {
    return Stream.of(Annotations.COLUMN, Annotations.REFERENCE, Annotations.EMBEDDED)
        .flatMap(annotation -> Annotations.text(member.origin(), annotation, TABLE).stream())
        .findFirst();
  }

  /** Reports a table that is named where only the member around it, or nothing, can name one. */
  void checkNoTable(Member part) {
    namedBy(part)
        .ifPresent(
            name -> problems.add(Message.TABLE_OF_PART, part.origin(), part.described(), name));
  }

  /** Reports a table that is named for an id. */
  void checkNoTableOfId(Member id) {
    namedBy(id)
        .ifPresent(name -> problems.add(Message.TABLE_OF_ID, id.origin(), id.described(), name));
  }

  private String nameOf(TypeElement type) {
    return Annotations.text(type, Annotations.BATCH_ENTITY, TABLE)
        .orElseGet(() -> names.implicit(type.getSimpleName().toString()));
  }

  private static String schemaOf(TypeElement type) {
    return Annotations.text(type, Annotations.BATCH_ENTITY, "schema").orElse("");
  }

  private String nameIn(AnnotationMirror table) {
    return Annotations.text(table, "name").orElse("");
  }
}
