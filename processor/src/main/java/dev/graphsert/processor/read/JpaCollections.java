package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads collections of JPA that fill tables of their own: of values, and join tables. */
final class JpaCollections {

  private static final Access ITSELF = new Access(new Access.Itself(), new Access.Final());

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final TypeElement entity;
  private final JpaHierarchy hierarchy;
  private final JpaColumns columns;
  private final JpaStorage storage;
  private final JpaRoles roles;

  JpaCollections(
      Compiler compiler,
      Problems problems,
      NamingRules names,
      JpaHierarchy hierarchy,
      JpaColumns columns,
      JpaStorage storage,
      JpaRoles roles) {
    this.compiler = compiler;
    this.problems = problems;
    this.names = names;
    this.entity = hierarchy.entity();
    this.hierarchy = hierarchy;
    this.columns = columns;
    this.storage = storage;
    this.roles = roles;
  }

  Optional<CollectionModel> read(Member member, MemberReader reader) {
    Optional<DeclaredType> map = compiler.asMap(member.type());
    Optional<TypeMirror> declared =
        map.map(type -> compiler.boundOf(type.getTypeArguments().get(1)))
            .or(() -> compiler.elementOfIterable(member.type()).map(compiler::boundOf));
    if (declared.isEmpty()) {
      return refused(
          member, nameOf(member), "Only collections and maps of definite types are supported");
    }
    if (columns.isOverridden(member)) {
      return refused(
          member, "AssociationOverride", "Overrides of collections are not supported yet");
    }
    if (!new Visibility(compiler, problems, entity).checkNameable(member)) {
      return Optional.empty();
    }
    Optional<TableAndElement> read =
        Jpa.has(member.origin(), "ElementCollection")
            ? ofValues(member, declared.get(), reader)
            : ofEntities(member, declared.get());
    return read.flatMap(found -> collection(member, declared.get(), map, found));
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
    Member element = part(member, declared, ITSELF);
    return reader
        .read(element, embedded ? Role.EMBEDDED : Role.VALUE)
        .map(
            model ->
                new TableAndElement(
                    schemaOf(table),
                    nameOf(table).orElseGet(() -> names.joined(entityName(member), member.name())),
                    owner,
                    model));
  }

  private Optional<TableAndElement> ofEntities(Member member, TypeMirror declared) {
    TypeMirror type = roles.targetOf(member).orElse(declared);
    if (!compiler.isEntity(type)) {
      problems.add(
          Message.TARGET_WITHOUT_PLAN, member.origin(), member.described(), TypeName.get(type));
      return Optional.empty();
    }
    TypeElement target = Compiler.elementOf(type);
    Optional<AnnotationMirror> table = Jpa.find(member.origin(), "JoinTable");
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
    ReferenceModel reference =
        new ReferenceModel(
            member.path(), member.origin(), ITSELF, ClassName.get(target), element.columns(), true);
    return Optional.of(
        new TableAndElement(
            schemaOf(table),
            nameOf(table)
                .orElseGet(
                    () ->
                        names.joinTable(
                            tableOf(hierarchy.levelOf(member)), tableOf(target), member.name())),
            owner,
            reference));
  }

  private Optional<CollectionModel> collection(
      Member member, TypeMirror declared, Optional<DeclaredType> map, TableAndElement found) {
    ReferenceModel owner =
        new ReferenceModel(
            member.path(),
            member.origin(),
            ITSELF,
            ClassName.get(entity),
            found.owner().columns(),
            false);
    Optional<ValueModel> position =
        Jpa.find(member.origin(), "OrderColumn").map(order -> position(member, order));
    Optional<ColumnModel> key = Optional.empty();
    if (map.isPresent() && !Jpa.has(member.origin(), "MapKey")) {
      key = key(member, compiler.boundOf(map.get().getTypeArguments().get(0)));
      if (key.isEmpty()) {
        return Optional.empty();
      }
    }
    List<MemberModel> members = new ArrayList<>();
    members.add(owner);
    position.ifPresent(members::add);
    key.ifPresent(members::add);
    members.add(found.element());
    return Optional.of(
        new CollectionModel(
            member.path(),
            member.origin(),
            member.access(),
            List.of(),
            TypeName.get(member.type()),
            map.isPresent(),
            TypeName.get(declared),
            key.flatMap(column -> map).map(JpaCollections::entryOf),
            new TableModel(found.schema(), found.table(), List.copyOf(members)),
            position,
            key,
            found.element()));
  }

  private ValueModel position(Member member, AnnotationMirror order) {
    return new ValueModel(
        member.path(),
        member.origin(),
        ITSELF,
        TypeName.INT,
        Optional.empty(),
        ValueKind.INT,
        columns.positionOf(member, order),
        Optional.empty());
  }

  private Optional<ColumnModel> key(Member member, TypeMirror type) {
    Access way = new Access(new Access.Method("getKey"), new Access.Final());
    String otherwise = member.name() + "_KEY";
    if (compiler.isEntity(type)) {
      TypeElement target = Compiler.elementOf(type);
      List<AnnotationMirror> joins =
          Jpa.all(member.origin(), "MapKeyJoinColumn", "MapKeyJoinColumns");
      return Optional.of(
          new ReferenceModel(
              member.path(),
              member.origin(),
              way,
              ClassName.get(target),
              columns
                  .foreignKeys()
                  .read(member, joins, "MapKeyJoinColumn", target, id -> names.implicit(otherwise))
                  .columns(),
              true));
    }
    Member key = part(member, type, way);
    String column =
        Jpa.find(member.origin(), "MapKeyColumn")
            .map(named -> nameOf(named, otherwise))
            .orElseGet(() -> names.implicit(otherwise));
    return storage
        .ofKey(key)
        .map(
            stored ->
                new ValueModel(
                    member.path(),
                    member.origin(),
                    way,
                    TypeName.get(compiler.withWildcardsAlone(type)),
                    stored.bounds(),
                    stored.kind(),
                    column,
                    stored.conversion()));
  }

  private static TypeName entryOf(DeclaredType map) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        map.getTypeArguments().stream().map(TypeName::get).toArray(TypeName[]::new));
  }

  /** A part of a collection, with the annotations of the collection. */
  private Member part(Member member, TypeMirror type, Access access) {
    return new Member(entity, member.origin(), type, access, member.path(), "", member.enclosing());
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
            .filter(this::leadsHere)
            .map(other -> names.join(other.name()))
            .findFirst();
  }

  private boolean leadsHere(Member other) {
    return Stream.concat(
            compiler.elementOfIterable(other.type()).stream(),
            compiler.asMap(other.type()).stream().map(map -> map.getTypeArguments().get(1)))
        .anyMatch(element -> compiler.isSubclass(entity.asType(), compiler.boundOf(element)));
  }

  /** The entity that a member belongs to: a class of the hierarchy, which need not be the last. */
  private String entityName(Member member) {
    return new JpaTable(hierarchy.levelOf(member), names).entityName();
  }

  /** The table of an entity; of one that has a table for each level, that of its own level. */
  private String tableOf(TypeElement other) {
    return Vocabularies.of(other, compiler, compiler.unreported(other)).tables().stream()
        .filter(table -> !table.secondary())
        .reduce((first, last) -> last)
        .map(TableShape::name)
        .orElse("");
  }

  private String schemaOf(Optional<AnnotationMirror> table) {
    return table.flatMap(t -> Jpa.text(t, "schema")).map(names::explicit).orElse("");
  }

  private Optional<String> nameOf(Optional<AnnotationMirror> table) {
    return table.flatMap(t -> Jpa.text(t, "name")).map(names::explicit);
  }

  private String nameOf(AnnotationMirror column, String otherwise) {
    return Jpa.text(column, "name").map(names::explicit).orElseGet(() -> names.implicit(otherwise));
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
