package dev.graphsert.processor.read;

import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads collections in our own words that fill tables of their own. */
final class GraphsertCollections {

  private static final String POSITION = "positionColumn";

  private final Compiler compiler;
  private final Problems problems;
  private final NamingRules names;
  private final TypeElement entity;
  private final Hierarchy hierarchy;
  private final GraphsertColumns columns;
  private final GraphsertRoles roles;
  private final GraphsertTargets targets;
  private final CollectionTables tables;
  private final GraphsertMapKeys keys;
  private final GraphsertKeyMembers keyMembers;

  GraphsertCollections(
      Compiler compiler,
      Problems problems,
      NamingRules names,
      Hierarchy hierarchy,
      GraphsertColumns columns,
      GraphsertStorage storage,
      GraphsertRoles roles) {
    this.compiler = compiler;
    this.problems = problems;
    this.names = names;
    this.entity = hierarchy.entity();
    this.hierarchy = hierarchy;
    this.columns = columns;
    this.roles = roles;
    this.targets = new GraphsertTargets(compiler, problems);
    this.tables = new CollectionTables(compiler, entity);
    this.keyMembers = new GraphsertKeyMembers(compiler, entity);
    this.keys =
        new GraphsertMapKeys(
            compiler,
            problems,
            names,
            columns,
            storage,
            MapKeys.ofEntries(compiler),
            Annotations.COLLECTION_TABLE);
  }

  Optional<CollectionModel> read(Member member, MemberReader reader) {
    Optional<TypeMirror> declared = tables.elementOf(member);
    Optional<DeclaredType> map = compiler.asMap(member.type());
    if (declared.isEmpty()) {
      return refused(
          member,
          "its type, " + member.typeName() + ", is no collection or map of a definite type");
    }
    if (text(member, POSITION).isPresent() && !compiler.isList(member.type())) {
      return refused(member, "only the elements of a List have a position");
    }
    Optional<String> other = GraphsertTables.namedBy(member);
    if (other.isPresent()) {
      return refused(
          member,
          "its elements are in the table of @CollectionTable, and not in \"" + other.get() + "\"");
    }
    if (map.isEmpty() && saysSomethingOfKeys(member)) {
      return refused(member, "only maps have keys");
    }
    if (!new Visibility(compiler, problems, entity).checkNameable(member)) {
      return Optional.empty();
    }
    TypeMirror target = GraphsertTargets.of(member, declared.get());
    Optional<TypeMirror> keyed = map.map(type -> compiler.boundOf(type.getTypeArguments().get(0)));
    Optional<String> refusal =
        keyed.flatMap(type -> keyMembers.refusal(member, type, tables.element(member, target)));
    if (refusal.isPresent()) {
      return refused(member, refusal.get());
    }
    boolean stored = keyed.isPresent() && GraphsertKeyMembers.of(member).isEmpty();
    Optional<ColumnModel> key =
        keyed.filter(type -> stored).flatMap(type -> keys.read(member, type));
    if (stored && key.isEmpty()) {
      return Optional.empty();
    }
    return element(member, declared.get(), reader)
        .map(element -> tables.model(member, declared.get(), shape(member, key, element)));
  }

  private static boolean saysSomethingOfKeys(Member member) {
    return GraphsertMapKeys.areNamed(member, Annotations.COLLECTION_TABLE)
        || GraphsertKeyMembers.of(member).isPresent();
  }

  private CollectionTables.Shape shape(
      Member member, Optional<ColumnModel> key, MemberModel element) {
    TypeElement level = hierarchy.levelOf(member);
    String owner = level.getSimpleName().toString();
    return new CollectionTables.Shape(
        text(member, "schema").orElse(""),
        text(member, "table").orElseGet(() -> names.joined(owner, member.name(), false)),
        columns.toEntity(
            member,
            Annotations.texts(member.origin(), Annotations.COLLECTION_TABLE, "ownerColumns"),
            owner,
            level,
            "CollectionTable"),
        text(member, POSITION),
        key,
        element);
  }

  private Optional<? extends MemberModel> element(
      Member member, TypeMirror declared, MemberReader reader) {
    Member element = tables.element(member, declared);
    Role role = roles.ofElement(element);
    TypeMirror target = GraphsertTargets.of(element, declared);
    if (role == Role.REFERENCE && compiler.isEntity(target)) {
      targets.check(element, declared);
      return reference(element, Compiler.elementOf(target));
    }
    return reader.read(element, role);
  }

  private Optional<ReferenceModel> reference(Member element, TypeElement target) {
    ForeignKey key = columns.foreignKeyOf(element, target);
    boolean cascade = Annotations.flag(element.origin(), Annotations.REFERENCE, "cascade", true);
    return Optional.of(tables.elementReference(element, target, key.columns(), cascade));
  }

  private static Optional<String> text(Member member, String name) {
    return Annotations.text(member.origin(), Annotations.COLLECTION_TABLE, name);
  }

  private <T> Optional<T> refused(Member member, String reason) {
    problems.add(
        Message.COLLECTION_NOT_VALID,
        member.origin(),
        member.described(),
        "CollectionTable",
        reason);
    return Optional.empty();
  }
}
