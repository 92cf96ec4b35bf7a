package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The columns of members as Graphsert's own annotations and conventions name them. */
final class GraphsertColumns {

  private static final String MEMBER_NAME_PREFIX = "<member>_";

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final TypeElement entity;

  GraphsertColumns(Compiler compiler, Problems problems, NamingRules names, TypeElement entity) {
    this.entity = entity;
    this.compiler = compiler;
    this.problems = problems;
    this.names = names;
  }

  String columnOf(Member value) {
    List<String> renamed = GraphsertRenames.columnsOf(value);
    if (!renamed.isEmpty()) {
      return renamed.get(0);
    }
    return value.columnPrefix()
        + Annotations.text(value.origin(), Annotations.COLUMN, "name")
            .orElseGet(() -> names.implicit(value.name()));
  }

  ForeignKey foreignKeyOf(Member reference, TypeElement target) {
    List<String> ids = Vocabularies.idColumnsOf(target, compiler);
    List<String> renamed = GraphsertRenames.columnsOf(reference);
    List<String> named =
        renamed.isEmpty()
            ? Annotations.texts(reference.origin(), Annotations.REFERENCE, "column")
            : renamed;
    String prefix = renamed.isEmpty() ? reference.columnPrefix() : "";
    Optional<String> to =
        Annotations.text(reference.origin(), Annotations.REFERENCE, "to")
            .filter(column -> !ids.equals(List.of(column)));
    List<String> referred = to.map(List::of).orElse(ids);
    if (!named.isEmpty() && named.size() != referred.size()) {
      problems.add(
          Message.OTHER_NUMBER_OF_COLUMNS,
          reference.origin(),
          reference.described(),
          String.join(", ", named),
          target,
          String.join(", ", referred));
      return ForeignKey.toId(named(reference, to, ids));
    }
    List<String> columns =
        (named.isEmpty() ? named(reference, to, ids) : named).stream().map(prefix::concat).toList();
    return to.isPresent()
        ? toValue(reference, target, columns, to.get())
        : ForeignKey.toId(columns);
  }

  private List<String> named(Member reference, Optional<String> to, List<String> ids) {
    return to.map(column -> List.of(names.implicit(reference.name()) + "_" + column))
        .orElseGet(() -> toId(reference.name(), ids));
  }

  private ForeignKey toValue(
      Member reference, TypeElement target, List<String> columns, String to) {
    boolean read =
        !Annotations.has(reference.origin(), Annotations.COLLECTION_TABLE)
            && Compiler.isOf(reference.type(), target);
    Optional<ValueModel> value =
        !read ? Optional.empty() : new Target(compiler, problems, entity, target).valueOf(to);
    if (value.isEmpty()) {
      problems.add(
          Message.REFERENCE_TO_NOT_VALID, reference.origin(), reference.described(), to, target);
    }
    return new ForeignKey(columns, value);
  }

  /**
   * The columns that refer to an entity from elsewhere.
   *
   * @param named what they are called, perhaps nothing
   * @param base what they are called after then
   * @param annotation what names them
   */
  List<String> toEntity(
      Member member, List<String> named, String base, TypeElement target, String annotation) {
    List<String> ids = Vocabularies.idColumnsOf(target, compiler);
    if (named.isEmpty()) {
      return toId(base, ids);
    }
    if (named.size() != ids.size()) {
      problems.add(
          Message.COLLECTION_NOT_VALID,
          member.origin(),
          member.described(),
          annotation,
          "it must name a column for each of "
              + target.getSimpleName()
              + "'s id, which are "
              + String.join(", ", ids));
      return ids;
    }
    return named;
  }

  /** Of an id of several columns each one gives its own name to the reference's. */
  private List<String> toId(String base, List<String> ids) {
    return ids.size() == 1
        ? List.of(names.joinColumn(base, () -> ids.get(0)))
        : ids.stream().map(id -> names.implicit(base) + "_" + id).toList();
  }

  /** What an embedded value puts before the columns of its components. */
  String prefixIn(Member embedded) {
    boolean ofElement = Annotations.has(embedded.origin(), Annotations.COLLECTION_TABLE);
    String prefix =
        Annotations.has(embedded.origin(), Annotations.EMBEDDED)
            ? Annotations.text(embedded.origin(), Annotations.EMBEDDED, "prefix").orElse("")
            : ofElement ? "" : MEMBER_NAME_PREFIX;
    return embedded.columnPrefix()
        + prefix.replace(MEMBER_NAME_PREFIX, names.implicit(embedded.name()) + "_");
  }
}
