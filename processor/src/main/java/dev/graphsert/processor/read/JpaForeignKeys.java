package dev.graphsert.processor.read;

import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/** The columns of foreign keys, as annotations of JPA name them and what they refer to. */
final class JpaForeignKeys {

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final TypeElement entity;

  JpaForeignKeys(Compiler compiler, Problems problems, NamingRules names, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.names = names;
    this.entity = entity;
  }

  /**
   * How a column is named that has no name of its own, by the column that it refers to: in quotes
   * if that column or its table is.
   */
  interface Default {
    String name(Supplier<String> targetId);
  }

  /**
   * The columns that refer to an entity.
   *
   * @param annotation what the member's mistakes are found in
   * @param declared those that are declared, perhaps none
   */
  ForeignKey read(
      Member member,
      List<AnnotationMirror> declared,
      String annotation,
      TypeElement target,
      Default otherwise) {
    for (AnnotationMirror column : declared) {
      if (Jpa.text(column, "table").isPresent() && !annotation.equals("JoinColumn")) {
        refuse(member, annotation, "The column belongs to the table that it is declared in");
      }
    }
    List<String> ids = Vocabularies.idColumnsOf(target, compiler);
    if (declared.size() <= 1) {
      return ofOne(member, declared.stream().findFirst(), annotation, target, otherwise, ids);
    }
    if (declared.size() == ids.size() && declared.stream().allMatch(this::namesNone)) {
      return ForeignKey.toId(
          IntStream.range(0, ids.size())
              .mapToObj(
                  place -> name(declared.get(place), otherwise, () -> idOf(target, ids, place)))
              .toList());
    }
    List<String> columns = new ArrayList<>();
    for (String id : ids) {
      declared.stream()
          .filter(column -> referenced(column).filter(id::equals).isPresent())
          .findFirst()
          .ifPresent(
              column ->
                  columns.add(name(column, otherwise, () -> idOf(target, ids, ids.indexOf(id)))));
    }
    if (columns.size() != ids.size() || declared.size() != ids.size()) {
      refuse(
          member,
          annotation,
          "Together the columns must stand for those of the target's id, in their order or by"
              + " referencedColumnName, which are "
              + String.join(", ", ids));
    }
    return ForeignKey.toId(columns);
  }

  private ForeignKey ofOne(
      Member member,
      Optional<AnnotationMirror> declared,
      String annotation,
      TypeElement target,
      Default otherwise,
      List<String> ids) {
    Optional<String> referenced =
        declared.flatMap(this::referenced).filter(name -> !ids.equals(List.of(name)));
    if (referenced.isPresent()) {
      return toValue(member, declared.get(), annotation, target, otherwise, referenced.get());
    }
    if (declared.isPresent() && ids.size() > 1) {
      refuse(
          member,
          annotation,
          "The target's id has several columns: declare one for each of " + String.join(", ", ids));
    }
    return ForeignKey.toId(
        declared.isPresent()
            ? List.of(name(declared.get(), otherwise, () -> idOf(target, ids, 0)))
            : IntStream.range(0, ids.size())
                .mapToObj(place -> otherwise.name(() -> idOf(target, ids, place)))
                .toList());
  }

  private ForeignKey toValue(
      Member member,
      AnnotationMirror declared,
      String annotation,
      TypeElement target,
      Default otherwise,
      String referenced) {
    // It is read of the member's value, which must be declared as what has it.
    Optional<ValueModel> value =
        annotation.equals("JoinColumn") && Compiler.isOf(member.type(), target)
            ? new Target(compiler, problems, entity, target).valueOf(referenced)
            : Optional.empty();
    if (value.isEmpty()) {
      refuse(
          member,
          annotation,
          "Its referencedColumnName is neither the column of the target's id, nor that of a value"
              + " of the target that can be read here");
    }
    String written = Jpa.text(declared, "referencedColumnName").orElse(referenced);
    return new ForeignKey(
        List.of(name(declared, otherwise, () -> inQuotes(target, written, referenced))), value);
  }

  private String name(AnnotationMirror column, Default otherwise, Supplier<String> referenced) {
    return Jpa.text(column, "name")
        .map(names::explicit)
        .orElseGet(() -> otherwise.name(referenced));
  }

  private String idOf(TypeElement target, List<String> ids, int place) {
    if (!Vocabularies.isJpa(target)) {
      return ids.get(place);
    }
    List<String> written = Vocabularies.writtenIdColumnsOf(target, compiler);
    return place < written.size()
        ? inQuotes(target, written.get(place), ids.get(place))
        : ids.get(place); // the id is made of itself, as is reported there
  }

  private String inQuotes(TypeElement target, String written, String column) {
    boolean quoted =
        NamingRules.isQuoted(written) || NamingRules.isQuoted(JpaTable.writtenOf(target, compiler));
    return quoted ? NamingRules.quoted(written) : column;
  }

  private boolean namesNone(AnnotationMirror column) {
    return referenced(column).isEmpty();
  }

  private Optional<String> referenced(AnnotationMirror column) {
    return Jpa.text(column, "referencedColumnName").map(names::explicit);
  }

  private void refuse(Member member, String annotation, String reason) {
    JpaRefusals.ofMember(member, annotation, reason, problems);
  }
}
