package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.model.PredecessorModel;
import dev.graphsert.processor.model.StampModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.VersionModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the annotations of JPA say of one entity. */
final class JpaVocabulary implements Vocabulary {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final JpaHierarchy hierarchy;
  private final JpaTables tables;
  private final JpaMembers members;
  private final JpaRoles roles;
  private final JpaColumns columns;
  private final JpaConversions conversions;
  private final JpaStorage storage;
  private final JpaCollections collections;
  private final JpaBackReferences backReferences;
  private final JpaCallbacks callbacks;
  private final JpaGeneration generation;
  private final JpaKeys keys;

  JpaVocabulary(Compiler compiler, Problems problems, TypeElement entity, NamingRules names) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.hierarchy = new JpaHierarchy(compiler, entity);
    Visibility visibility = new Visibility(compiler, problems, entity);
    this.members = new JpaMembers(compiler, problems, entity);
    this.columns = new JpaColumns(compiler, problems, names, hierarchy);
    this.tables =
        new JpaTables(
            hierarchy,
            names,
            new JpaDiscriminator(problems, names, hierarchy),
            new JpaSecondaryTables(
                problems,
                names,
                entity,
                columns,
                members,
                new JpaJoinTables(compiler, names, hierarchy, columns)));
    this.conversions = new JpaConversions(compiler, problems, hierarchy);
    this.roles = new JpaRoles(compiler, problems, columns, conversions);
    this.storage = new JpaStorage(compiler, problems, visibility, conversions);
    this.collections = new JpaCollections(compiler, problems, names, hierarchy, columns, storage);
    this.backReferences =
        new JpaBackReferences(compiler, problems, names, hierarchy, columns, storage);
    this.callbacks = new JpaCallbacks(compiler, problems, entity);
    this.keys = new JpaKeys(compiler, problems, entity);
    this.generation = new JpaGeneration(compiler, problems, names, hierarchy);
  }

  @Override
  public TypeElement idType() {
    return hierarchy.root();
  }

  @Override
  public List<TableShape> tables() {
    return tables.read(
        this::idColumns,
        () ->
            new JpaVocabulary(compiler, compiler.unreported(entity), entity, NamingRules.WRITTEN)
                .idColumns());
  }

  @Override
  public int tableOf(Member member) {
    return tables.tableOf(member);
  }

  @Override
  public List<Member> members() {
    return members.ofEntity();
  }

  @Override
  public List<Member> ids(List<Member> all) {
    List<Member> ids = sortedIds(all);
    if (ids.isEmpty()) {
      problems.add(Message.NO_JPA_ID, entity, entity);
    }
    if (GeneratorReader.named(idType()).isEmpty()) {
      ids.forEach(roles::check);
    }
    ids.forEach(conversions::refuseId);
    return ids;
  }

  @Override
  public Role idRoleOf(Member id) {
    return roles.ofId(id);
  }

  @Override
  public Optional<Member> sourceOf(Member part, List<Member> all) {
    return JpaKeys.sourceOf(part, all);
  }

  @Override
  public Optional<TargetId> idOfTarget(Member reference, Member part) {
    return keys.idOfTarget(reference, part, targetOf(reference, reference.type()));
  }

  @Override
  public void checkKey(List<Member> all, List<Member> parts) {
    keys.check(all, parts);
  }

  @Override
  public List<String> idColumns() {
    List<Member> all = members();
    return sortedIds(all).stream().flatMap(id -> idColumnsOf(id, all)).toList();
  }

  private List<Member> sortedIds(List<Member> all) {
    return KeyOrder.ofMembers(JpaKeys.ids(all), compiler.lineage(entity));
  }

  private Stream<String> idColumnsOf(Member part, List<Member> all) {
    Optional<Member> reference =
        sourceOf(part, all)
            .or(() -> Optional.of(part).filter(id -> idRoleOf(id) == Role.REFERENCE));
    if (reference.isPresent()) {
      TypeMirror target = targetOf(reference.get(), reference.get().type());
      return compiler.isEntity(target)
          ? foreignKeyOf(reference.get(), Compiler.elementOf(target)).columns().stream()
          : Stream.of();
    }
    return idRoleOf(part) == Role.EMBEDDED
        ? componentsOf(part).stream().flatMap(component -> idColumnsOf(component, all))
        : Stream.of(columns.columnOf(part));
  }

  @Override
  public Role roleOf(Member member) {
    Role role = roles.of(member);
    return role.isInRow() && tables.isForeign(member) ? Role.NONE : role;
  }

  @Override
  public boolean isGenerated(Member part) {
    return JpaGeneration.isGenerated(part);
  }

  @Override
  public Generation generation(Member id, ValueKind kind) {
    return generation.read(id, kind);
  }

  @Override
  public Optional<Storage> storageOf(Member value) {
    return storage.of(value);
  }

  @Override
  public Optional<Storage> storageOfId(Member id) {
    return storage.ofId(id);
  }

  @Override
  public String columnOf(Member value) {
    return columns.columnOf(value);
  }

  @Override
  public TypeMirror targetOf(Member member, TypeMirror declared) {
    return JpaAssociations.targetOf(member).orElse(declared);
  }

  @Override
  public void refuseTarget(Member member, TypeMirror target) {
    problems.add(
        Message.TARGET_WITHOUT_PLAN, member.origin(), member.described(), TypeName.get(target));
  }

  @Override
  public ForeignKey foreignKeyOf(Member reference, TypeElement target) {
    return columns.foreignKeyOf(reference, target);
  }

  /** What a row needs is added in any case; without it, JPA would refuse the row. */
  @Override
  public boolean cascades(Member reference) {
    return true;
  }

  @Override
  public PredecessorModel.Cascade cascadeOf(Member predecessor) {
    return JpaAssociations.cascadeOf(predecessor);
  }

  @Override
  public Optional<CollectionModel> collectionOf(Member member, MemberReader reader) {
    return collections.read(member, reader);
  }

  @Override
  public Optional<BackReferenceModel> backReferenceOf(Member member) {
    return backReferences.read(member);
  }

  @Override
  public List<StampModel> stamps(List<Member> all) {
    SpringAuditing auditing = new SpringAuditing(compiler, entity, callbacks.listeners());
    auditing.tell(all, problems);
    return new JpaStamps(problems, members, auditing).read(all);
  }

  @Override
  public Optional<VersionModel> version(List<Member> all) {
    return new JpaVersions(problems, columns).read(all);
  }

  @Override
  public CallbackModel.All callbacks() {
    return callbacks.read();
  }

  @Override
  public List<Member> componentsOf(Member embedded) {
    if (!Jpa.isEmbedded(embedded.origin(), embedded.type())) {
      problems.add(
          Message.NOT_EMBEDDABLE, embedded.origin(), embedded.described(), embedded.typeName());
      return List.of();
    }
    List<Member> components = members.ofEmbeddable(embedded);
    if (components.isEmpty()) {
      problems.add(
          Message.EMBEDDED_EMPTY,
          embedded.origin(),
          embedded.described(),
          Compiler.elementOf(embedded.type()).getSimpleName());
    }
    return KeyOrder.ofParts(components, embedded);
  }
}
