package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads owned collections that name the column of the elements' table that refers to the owner. */
final class GraphsertBackReferences {

  private static final String COLUMN = "column";
  private static final String POSITION = "positionColumn";

  private final Compiler compiler;
  private final Problems problems;
  private final Hierarchy hierarchy;
  private final GraphsertColumns columns;
  private final BackReferences backReferences;

  GraphsertBackReferences(
      Compiler compiler, Problems problems, Hierarchy hierarchy, GraphsertColumns columns) {
    this.compiler = compiler;
    this.problems = problems;
    this.hierarchy = hierarchy;
    this.columns = columns;
    this.backReferences = new BackReferences(compiler, problems, hierarchy.entity());
  }

  static boolean namesColumns(Member member) {
    return !columnsOf(member).isEmpty() || positionOf(member).isPresent();
  }

  private static List<String> columnsOf(Member member) {
    return Annotations.texts(member.origin(), Annotations.OWNED_COLLECTION, COLUMN);
  }

  private static Optional<String> positionOf(Member member) {
    return Annotations.text(member.origin(), Annotations.OWNED_COLLECTION, POSITION);
  }

  Optional<BackReferenceModel> read(Member member) {
    Optional<TypeMirror> type =
        compiler.elementOfIterable(member.type()).map(compiler::boundOf).filter(compiler::isEntity);
    if (type.isEmpty()) {
      return compiler.asMap(member.type()).isPresent()
          ? refused(member, "of a map only the values are inserted, without a column of theirs")
          : Optional.empty(); // as is reported where what it owns is read
    }
    if (!member.enclosing().isEmpty()) {
      return refused(member, "it is in a record, which may be missing");
    }
    if (columnsOf(member).isEmpty()) {
      return refused(member, "a position goes with the column of the owner, and none is named");
    }
    if (positionOf(member).isPresent() && !compiler.isList(member.type())) {
      return refused(
          member,
          "only the elements of a List have a position, not of " + TypeName.get(member.type()));
    }
    TypeElement element = Compiler.elementOf(type.get());
    TypeElement owner = hierarchy.levelOf(member);
    return backReferences.checkNameable(member, owner, element)
        ? read(member, owner, element)
        : Optional.empty();
  }

  private Optional<BackReferenceModel> read(Member member, TypeElement owner, TypeElement element) {
    List<String> named =
        columns.toEntity(member, columnsOf(member), member.name(), owner, "OwnedCollection");
    BackReferenceModel read =
        backReferences.model(member, owner, element, named, positionOf(member), Optional.empty());
    Optional<String> other = backReferences.fillerOf(read, element);
    return other.isPresent()
        ? refused(
            member,
            element.getSimpleName()
                + "."
                + other.get()
                + " fills its column too: the elements refer to their owner by themselves, or the"
                + " collection does it for them")
        : Optional.of(read);
  }

  private Optional<BackReferenceModel> refused(Member member, String reason) {
    problems.add(
        Message.COLLECTION_NOT_VALID,
        member.origin(),
        member.described(),
        "OwnedCollection",
        reason);
    return Optional.empty();
  }
}
