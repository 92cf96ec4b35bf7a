package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads owned collections that name the column of the elements' table that refers to the owner. */
final class GraphsertBackReferences {

  private static final String COLUMN = "column";
  private static final String POSITION = "positionColumn";

  private final Compiler compiler;
  private final Problems problems;
  private final Hierarchy hierarchy;
  private final GraphsertColumns columns;
  private final CollectionTables tables;
  private final GraphsertMapKeys keys;
  private final BackReferences backReferences;

  GraphsertBackReferences(
      Compiler compiler,
      Problems problems,
      NamingRules names,
      Hierarchy hierarchy,
      GraphsertColumns columns,
      GraphsertStorage storage) {
    this.compiler = compiler;
    this.problems = problems;
    this.hierarchy = hierarchy;
    this.columns = columns;
    this.tables = new CollectionTables(compiler, hierarchy.entity());
    this.keys =
        new GraphsertMapKeys(
            compiler,
            problems,
            names,
            columns,
            storage,
            MapKeys.given(compiler),
            Annotations.OWNED_COLLECTION);
    this.backReferences = new BackReferences(compiler, problems, hierarchy.entity());
  }

  static boolean namesColumns(Member member) {
    return !columnsOf(member).isEmpty()
        || positionOf(member).isPresent()
        || GraphsertMapKeys.areNamed(member, Annotations.OWNED_COLLECTION);
  }

  private static boolean storesKeys(Member member) {
    return !GraphsertMapKeys.columnsOf(member, Annotations.OWNED_COLLECTION).isEmpty();
  }

  private static List<String> columnsOf(Member member) {
    return Annotations.texts(member.origin(), Annotations.OWNED_COLLECTION, COLUMN);
  }

  private static Optional<String> positionOf(Member member) {
    return Annotations.text(member.origin(), Annotations.OWNED_COLLECTION, POSITION);
  }

  Optional<BackReferenceModel> read(Member member) {
    Optional<TypeMirror> type =
        tables
            .elementOf(member)
            .map(declared -> GraphsertTargets.of(member, declared))
            .filter(compiler::isEntity);
    if (type.isEmpty()) {
      return Optional.empty(); // as is reported where what it owns is read
    }
    if (columnsOf(member).isEmpty()) {
      return refused(
          member, "positions and keys go with the column of the owner, and none is named");
    }
    if (storesKeys(member) && compiler.asMap(member.type()).isEmpty()) {
      return refused(member, "only maps have keys");
    }
    if (GraphsertStorage.convertsKeys(member) && !storesKeys(member)) {
      return refused(member, "a converter of keys goes with their column, and none is named");
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
    Optional<DeclaredType> keyed = compiler.asMap(member.type()).filter(map -> storesKeys(member));
    Optional<ColumnModel> key =
        keyed.flatMap(map -> keys.read(member, compiler.boundOf(map.getTypeArguments().get(0))));
    if (keyed.isPresent() && key.isEmpty()) {
      return Optional.empty();
    }
    List<String> named =
        columns.toEntity(member, columnsOf(member), member.name(), owner, "OwnedCollection");
    BackReferenceModel read =
        backReferences.model(member, owner, element, named, positionOf(member), key);
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
