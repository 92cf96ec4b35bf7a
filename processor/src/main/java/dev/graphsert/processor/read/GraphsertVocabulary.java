package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.model.PredecessorModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.VersionModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What Graphsert's own annotations and conventions say of one entity. */
final class GraphsertVocabulary implements Vocabulary {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final Hierarchy hierarchy;
  private final GraphsertTables tables;
  private final GraphsertMembers members;
  private final GraphsertTargets targets;
  private final GraphsertRenames renamed;
  private final GraphsertColumns columns;
  private final GraphsertKeys keys;
  private final GraphsertStorage storage;
  private final GraphsertRoles roles;
  private final GraphsertCollections collections;
  private final GraphsertBackReferences backReferences;

  GraphsertVocabulary(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.hierarchy = new GraphsertHierarchy(compiler, entity);
    NamingRules names = NamingRules.of(hierarchy.root(), compiler.options(), NamingRules.GRAPHSERT);
    Visibility visibility = new Visibility(compiler, problems, entity);
    this.tables = new GraphsertTables(compiler, problems, names, hierarchy);
    this.members = new GraphsertMembers(compiler, problems, entity);
    this.targets = new GraphsertTargets(compiler, problems);
    this.renamed = new GraphsertRenames(compiler, problems, entity);
    this.columns = new GraphsertColumns(compiler, problems, names, entity);
    this.keys = new GraphsertKeys(compiler, problems, entity);
    this.storage = new GraphsertStorage(compiler, problems, visibility);
    this.roles = new GraphsertRoles(compiler, problems);
    this.collections =
        new GraphsertCollections(compiler, problems, names, hierarchy, columns, storage, roles);
    this.backReferences =
        new GraphsertBackReferences(compiler, problems, names, hierarchy, columns, storage);
  }

  @Override
  public TypeElement idType() {
    return hierarchy.root();
  }

  @Override
  public List<TableShape> tables() {
    return tables.read(
        () -> new GraphsertVocabulary(compiler, compiler.unreported(entity), entity).idColumns());
  }

  @Override
  public int tableOf(Member member) {
    return tables.tableOf(member);
  }

  @Override
  public List<Member> members() {
    return members.of(entity);
  }

  @Override
  public List<Member> ids(List<Member> members) {
    List<Member> ids = new IdFinder(entity, problems).find(members);
    for (Member id : ids) {
      Role role = idRoleOf(id);
      (role == Role.VALUE ? Role.ID : role).checkAnnotations(id, problems);
      storage.checkId(id);
      tables.checkNoTableOfId(id);
      roles.checkStored(id);
    }
    return ids;
  }

  @Override
  public Role idRoleOf(Member id) {
    if (compiler.isEntity(GraphsertTargets.of(id, id.type()))) {
      return Role.REFERENCE;
    }
    return EmbeddedTypes.isOurs(id.origin(), id.type()) ? Role.EMBEDDED : Role.VALUE;
  }

  @Override
  public Optional<Member> sourceOf(Member part, List<Member> all) {
    return GraphsertKeys.sourceOf(part, all);
  }

  @Override
  public Optional<TargetId> idOfTarget(Member reference, Member part) {
    return keys.idOfTarget(reference, part, this::componentsOf);
  }

  @Override
  public void checkKeyMember(Member id, List<Member> all) {
    keys.checkMember(id, sourceOf(id, all));
  }

  @Override
  public void checkKey(List<Member> all, List<Member> parts) {
    keys.check(all, parts);
  }

  @Override
  public List<String> idColumns() {
    List<Member> all = members();
    return ids(all).stream().flatMap(part -> idColumnsOf(part, all)).toList();
  }

  private Stream<String> idColumnsOf(Member part, List<Member> all) {
    Member source = sourceOf(part, all).orElse(part);
    TypeMirror target = GraphsertTargets.of(source, source.type());
    if (compiler.isEntity(target)) {
      return foreignKeyOf(source, Compiler.elementOf(target)).columns().stream();
    }
    return idRoleOf(part) == Role.EMBEDDED
        ? componentsOf(part).stream().flatMap(component -> idColumnsOf(component, all))
        : Stream.of(columnOf(part));
  }

  @Override
  public Role roleOf(Member member) {
    return roles.of(member);
  }

  @Override
  public boolean isGenerated(Member part) {
    return GenerationReader.isGenerated(part);
  }

  @Override
  public Generation generation(Member id, ValueKind kind) {
    Generation generation = new GenerationReader(problems).read(id, kind);
    if (generation instanceof IdModel.ColumnSequence && hierarchy.isTablePerClass()) {
      problems.add(
          Message.HIERARCHY_NOT_VALID,
          id.origin(),
          id.described(),
          "Inheritance",
          "each class has a table of its own, with a sequence of its own: name one in @Id(sequence)");
    }
    return generation;
  }

  @Override
  public Optional<Storage> storageOf(Member value) {
    return storage.of(value);
  }

  @Override
  public String columnOf(Member value) {
    return columns.columnOf(value);
  }

  @Override
  public TypeMirror targetOf(Member member, TypeMirror declared) {
    targets.check(member, declared);
    return GraphsertTargets.of(member, declared);
  }

  @Override
  public void refuseTarget(Member member, TypeMirror target) {
    Message message = Message.REFERENCE_NOT_AN_ENTITY;
    if (Annotations.has(member.origin(), Annotations.OWNED)) {
      message = Message.OWNED_NOT_AN_ENTITY;
    } else if (Annotations.has(member.origin(), Annotations.OWNED_COLLECTION)) {
      message = Message.OWNED_NOT_OF_ENTITIES;
    }
    problems.add(message, member.origin(), member.described(), TypeName.get(target));
  }

  @Override
  public ForeignKey foreignKeyOf(Member reference, TypeElement target) {
    return columns.foreignKeyOf(reference, target);
  }

  @Override
  public boolean cascades(Member reference) {
    return Annotations.flag(reference.origin(), Annotations.REFERENCE, "cascade", true);
  }

  @Override
  public PredecessorModel.Cascade cascadeOf(Member predecessor) {
    if (Annotations.has(predecessor.origin(), Annotations.OWNED)) {
      return PredecessorModel.Cascade.OWNED;
    }
    return cascades(predecessor) ? PredecessorModel.Cascade.NEW : PredecessorModel.Cascade.NONE;
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
  public Optional<VersionModel> version(List<Member> all) {
    return storage.versionOf(all);
  }

  @Override
  public CallbackModel.All callbacks() {
    return new GraphsertCallbacks(compiler, problems, entity).read();
  }

  @Override
  public List<Member> componentsOf(Member embedded) {
    if (!EmbeddedTypes.isOurs(embedded.origin(), embedded.type())) {
      problems.add(
          Message.NOT_EMBEDDABLE, embedded.origin(), embedded.described(), embedded.typeName());
      return List.of();
    }
    List<Member> components = members.ofEmbedded(embedded, columns.prefixIn(embedded));
    components.forEach(tables::checkNoTable);
    renamed.check(embedded);
    if (components.isEmpty()) {
      problems.add(
          Message.EMBEDDED_EMPTY,
          embedded.origin(),
          embedded.described(),
          Compiler.elementOf(embedded.type()).getSimpleName());
    }
    return components;
  }
}
