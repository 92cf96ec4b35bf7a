package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads collections of JPA whose elements have the column that refers to their owner. */
final class JpaBackReferences {

  private static final String COLUMN = "JoinColumn";

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final TypeElement entity;
  private final JpaHierarchy hierarchy;
  private final JpaColumns columns;
  private final CollectionTables tables;
  private final JpaMapKeys keys;
  private final BackReferences backReferences;

  JpaBackReferences(
      Compiler compiler,
      Problems problems,
      NamingRules names,
      JpaHierarchy hierarchy,
      JpaColumns columns,
      JpaStorage storage) {
    this.compiler = compiler;
    this.problems = problems;
    this.names = names;
    this.entity = hierarchy.entity();
    this.hierarchy = hierarchy;
    this.columns = columns;
    this.tables = new CollectionTables(compiler, entity);
    this.keys = new JpaMapKeys(compiler, names, columns, storage, MapKeys.given(compiler));
    this.backReferences = new BackReferences(compiler, problems, entity);
  }

  Optional<BackReferenceModel> read(Member member) {
    Optional<TypeMirror> declared =
        JpaAssociations.targetOf(member).or(() -> tables.elementOf(member));
    if (declared.isEmpty()) {
      return refused(
          member, "OneToMany", "Only collections and maps of definite types are supported");
    }
    if (columns.isOverriddenWithoutColumns(member)) {
      return refused(
          member, "AssociationOverride", "It names no joinColumns, which the elements have");
    }
    TypeMirror type = declared.get();
    if (!compiler.isEntity(type)) {
      problems.add(
          Message.TARGET_WITHOUT_PLAN, member.origin(), member.described(), TypeName.get(type));
      return Optional.empty();
    }
    TypeElement level = hierarchy.levelOf(member);
    TypeElement owner = compiler.isEntity(level.asType()) ? level : entity;
    TypeElement element = Compiler.elementOf(type);
    return backReferences.checkNameable(member, owner, element)
        ? read(member, owner, element)
        : Optional.empty();
  }

  private Optional<BackReferenceModel> read(Member member, TypeElement owner, TypeElement element) {
    List<AnnotationMirror> joins = columns.columnsToOwner(member);
    if (JpaMapKeys.joins(member).stream()
        .anyMatch(key -> Jpa.flag(key, "insertable", true) && !Jpa.flag(key, "updatable", true))) {
      return refused(
          member, JpaMapKeys.JOIN, "Hibernate fills such a column by an update, and here by none");
    }
    Optional<String> reason = joins.stream().flatMap(j -> refusal(j).stream()).findFirst();
    if (reason.isPresent()) {
      return refused(member, COLUMN, reason.get());
    }
    Optional<DeclaredType> keyed = compiler.asMap(member.type()).filter(map -> storesKeys(member));
    Optional<ColumnModel> stored =
        keyed.flatMap(map -> keys.read(member, compiler.boundOf(map.getTypeArguments().get(0))));
    if (keyed.isPresent() && stored.isEmpty()) {
      return Optional.empty();
    }
    ForeignKey key =
        columns.foreignKeys().read(member, joins, COLUMN, owner, names.join(member.name()));
    BackReferenceModel read =
        backReferences.model(
            member,
            owner,
            element,
            key.columns(),
            Jpa.find(member.origin(), "OrderColumn")
                .map(order -> columns.positionOf(member, order)),
            stored);
    Optional<String> other = backReferences.fillerOf(read, element);
    return other.isPresent()
        ? refused(
            member,
            COLUMN,
            String.format(
                "%s.%s fills its column too: declare that with insertable = false and updatable ="
                    + " false, or name it in mappedBy",
                element.getSimpleName(), other.get()))
        : Optional.of(read);
  }

  /** Keys that are a member of the elements anyway are written with that. */
  private static boolean storesKeys(Member map) {
    List<AnnotationMirror> declared = JpaMapKeys.declared(map);
    boolean readOnly =
        !declared.isEmpty()
            && declared.stream()
                .noneMatch(
                    key -> Jpa.flag(key, "insertable", true) || Jpa.flag(key, "updatable", true));
    return !readOnly && !Jpa.has(map.origin(), "MapKey");
  }

  private static Optional<String> refusal(AnnotationMirror join) {
    if (Jpa.text(join, "table").isPresent()) {
      return Optional.of(
          "Columns are in the first table of the elements; refer to the owner from there, and name"
              + " that in mappedBy");
    }
    if (!Jpa.flag(join, "insertable", true)) {
      return Optional.of("A column that is not insertable could only be updated");
    }
    return !Jpa.flag(join, "updatable", true) && Jpa.flag(join, "nullable", true)
        ? Optional.of("Hibernate fills such a column by an update, which is forbidden here")
        : Optional.empty();
  }

  private Optional<BackReferenceModel> refused(Member member, String annotation, String reason) {
    JpaRefusals.ofMember(member, annotation, reason, problems);
    return Optional.empty();
  }
}
