package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads collections of JPA that fill tables of their own: of values, and join tables. */
final class JpaCollections {

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final TypeElement entity;
  private final JpaHierarchy hierarchy;
  private final JpaColumns columns;
  private final JpaMapKeys keys;
  private final CollectionTables tables;

  JpaCollections(
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
    this.keys = new JpaMapKeys(compiler, names, columns, storage, MapKeys.ofEntries(compiler));
    this.tables = new CollectionTables(compiler, entity);
  }

  Optional<CollectionModel> read(Member member, MemberReader reader) {
    Optional<TypeMirror> declared = tables.elementOf(member);
    if (declared.isEmpty()) {
      return refused(
          member, nameOf(member), "Only collections and maps of definite types are supported");
    }
    if (columns.isOverridden(member) && Jpa.has(member.origin(), "ElementCollection")) {
      return refused(member, "AssociationOverride", "Hibernate changes no @CollectionTable by it");
    }
    if (columns.isOverriddenWithoutTable(member)) {
      return refused(
          member, "AssociationOverride", "It names no joinTable, and the columns are in one");
    }
    if (!new Visibility(compiler, problems, entity).checkNameable(member)) {
      return Optional.empty();
    }
    Optional<TableAndElement> read =
        Jpa.has(member.origin(), "ElementCollection")
            ? ofValues(member, declared.get(), reader)
            : ofEntities(member, declared.get());
    return read.flatMap(found -> collection(member, declared.get(), found));
  }

  /**
   * What the kind of the collection decides.
   *
   * @param schema the table's schema
   * @param table the table
   * @param owner what refers to the entity
   * @param element what fills the columns of an element
   */
  private record TableAndElement(
      String schema, String table, ForeignKey owner, MemberModel element) {}

  private Optional<TableAndElement> ofValues(
      Member member, TypeMirror declared, MemberReader reader) {
    Optional<AnnotationMirror> table = Jpa.find(member.origin(), "CollectionTable");
    List<AnnotationMirror> joins =
        table.stream().flatMap(t -> Jpa.annotations(t, "joinColumns")).toList();
    boolean embedded = Jpa.isEmbeddable(declared);
    if (!embedded
        && !Jpa.all(member.origin(), "AttributeOverride", "AttributeOverrides").isEmpty()) {
      return refused(
          member, "AttributeOverride", "The columns are named by @Column and @MapKeyColumn");
    }
    ForeignKey owner =
        columns
            .foreignKeys()
            .read(
                member,
                joins,
                "CollectionTable",
                hierarchy.levelOf(member),
                names.join(entityName(member)));
    Member element = tables.element(member, declared);
    return reader
        .read(element, embedded ? Role.EMBEDDED : Role.VALUE)
        .map(
            model ->
                new TableAndElement(
                    schemaOf(table),
                    nameOf(table)
                        .orElseGet(
                            () ->
                                names.joined(
                                    entityName(member),
                                    member.name(),
                                    NamingRules.isQuoted(
                                        JpaTable.writtenOf(hierarchy.levelOf(member), compiler)))),
                    owner,
                    model));
  }

  private Optional<TableAndElement> ofEntities(Member member, TypeMirror declared) {
    TypeMirror type = JpaAssociations.targetOf(member).orElse(declared);
    if (!compiler.isEntity(type)) {
      problems.add(
          Message.TARGET_WITHOUT_PLAN, member.origin(), member.described(), TypeName.get(type));
      return Optional.empty();
    }
    TypeElement target = Compiler.elementOf(type);
    Optional<AnnotationMirror> table = columns.joinTableOf(member);
    List<AnnotationMirror> joins =
        table.stream().flatMap(t -> Jpa.annotations(t, "joinColumns")).toList();
    List<AnnotationMirror> inverse =
        table.stream().flatMap(t -> Jpa.annotations(t, "inverseJoinColumns")).toList();
    ForeignKey owner =
        columns
            .foreignKeys()
            .read(
                member,
                joins,
                "JoinTable",
                hierarchy.levelOf(member),
                otherSide(member, target).orElseGet(() -> names.join(entityName(member))));
    ForeignKey element =
        columns.foreignKeys().read(member, inverse, "JoinTable", target, names.join(member.name()));
    ReferenceModel reference = tables.elementReference(member, target, element.columns(), true);
    return Optional.of(
        new TableAndElement(
            schemaOf(table),
            nameOf(table)
                .orElseGet(
                    () ->
                        JpaJoinTables.nameOf(
                            member, hierarchy.levelOf(member), target, names, compiler)),
            owner,
            reference));
  }

  private Optional<CollectionModel> collection(
      Member member, TypeMirror declared, TableAndElement found) {
    Optional<DeclaredType> map =
        compiler.asMap(member.type()).filter(type -> !Jpa.has(member.origin(), "MapKey"));
    Optional<ColumnModel> key =
        map.flatMap(type -> keys.read(member, compiler.boundOf(type.getTypeArguments().get(0))));
    if (map.isPresent() && key.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> position =
        Jpa.find(member.origin(), "OrderColumn").map(order -> columns.positionOf(member, order));
    return Optional.of(
        tables.model(
            member,
            declared,
            new CollectionTables.Shape(
                found.schema(),
                found.table(),
                found.owner().columns(),
                position,
                key,
                found.element())));
  }

  /** How the column is named after the collection on the other side of a join table. */
  private Optional<JpaForeignKeys.Default> otherSide(Member member, TypeElement target) {
    return new JpaMembers(compiler, compiler.unreported(target), target)
        .ofEntity().stream()
            .filter(
                other ->
                    Jpa.text(other.origin(), "ManyToMany", "mappedBy")
                        .filter(member.path()::equals)
                        .isPresent())
            .filter(tables::leadsHere)
            .map(other -> names.join(other.name()))
            .findFirst();
  }

  /** The entity that a member belongs to: a class of the hierarchy, which need not be the last. */
  private String entityName(Member member) {
    return new JpaTable(hierarchy.levelOf(member), names).entityName();
  }

  private String schemaOf(Optional<AnnotationMirror> table) {
    return table.flatMap(t -> Jpa.text(t, "schema")).map(names::explicit).orElse("");
  }

  private Optional<String> nameOf(Optional<AnnotationMirror> table) {
    return table.flatMap(t -> Jpa.text(t, "name")).map(names::explicit);
  }

  private static String nameOf(Member member) {
    return Stream.of("ElementCollection", "OneToMany", "ManyToMany")
        .filter(name -> Jpa.has(member.origin(), name))
        .findFirst()
        .orElse("ElementCollection");
  }

  private <T> Optional<T> refused(Member member, String annotation, String reason) {
    JpaRefusals.ofMember(member, annotation, reason, problems);
    return Optional.empty();
  }
}
