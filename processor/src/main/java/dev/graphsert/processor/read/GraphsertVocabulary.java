package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What Graphsert's own annotations and conventions say of one entity. */
final class GraphsertVocabulary implements Vocabulary {

  private static final String MEMBER_NAME_PREFIX = "<member>_";

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final NamingRules names;
  private final AccessReader accessReader;
  private final GraphsertStorage storage;

  GraphsertVocabulary(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.names = NamingRules.of(entity, compiler.options(), NamingRules.GRAPHSERT);
    Visibility visibility = new Visibility(compiler, problems, entity);
    this.accessReader = new AccessReader(compiler, visibility, entity);
    this.storage = new GraphsertStorage(compiler, problems, visibility);
  }

  @Override
  public TypeElement idType() {
    return entity;
  }

  @Override
  public List<TableShape> tables() {
    return List.of(
        TableShape.first(
            Annotations.text(entity, Annotations.BATCH_ENTITY, "schema").orElse(""),
            Annotations.text(entity, Annotations.BATCH_ENTITY, "table")
                .orElseGet(() -> names.implicit(entity.getSimpleName().toString())),
            Optional.empty()));
  }

  @Override
  public int tableOf(Member member) {
    return 0;
  }

  @Override
  public List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (VariableElement field : MappedFields.of(entity, compiler, problems)) {
      TypeMirror type = compiler.typeOf(field, entity);
      String name = field.getSimpleName().toString();
      Access access = accessReader.accessTo(field, type);
      members.add(new Member(entity, field, type, access, name, "", List.of()));
    }
    return members;
  }

  @Override
  public List<Member> ids(List<Member> members) {
    List<Member> ids = new IdFinder(entity, problems).find(members);
    for (Member id : ids) {
      Role role = idRoleOf(id);
      (role == Role.VALUE ? Role.ID : role).checkAnnotations(id, problems);
      storage.checkId(id);
    }
    return ids;
  }

  @Override
  public Role idRoleOf(Member id) {
    if (compiler.isEntity(id.type())) {
      return Role.REFERENCE;
    }
    return Compiler.isRecord(id.type()) ? Role.EMBEDDED : Role.VALUE;
  }

  @Override
  public void checkKeyMember(Member id, List<Member> members) {
    String generation =
        Annotations.constant(id.origin(), Annotations.ID, "generation", IdFinder.AUTO);
    boolean sequence = Annotations.text(id.origin(), Annotations.ID, "sequence").isPresent();
    if (sequence || !(generation.equals(IdFinder.AUTO) || generation.equals("ASSIGNED"))) {
      problems.add(Message.PART_GENERATED, id.origin(), id.described(), entity);
    }
  }

  @Override
  public List<String> idColumns() {
    return ids(members()).stream().flatMap(this::idColumnsOf).toList();
  }

  private Stream<String> idColumnsOf(Member part) {
    return switch (idRoleOf(part)) {
      case REFERENCE -> foreignKeyOf(part, Compiler.elementOf(part.type())).columns().stream();
      case EMBEDDED -> componentsOf(part).stream().flatMap(this::idColumnsOf);
      default -> Stream.of(columnOf(part));
    };
  }

  @Override
  public Role roleOf(Member member) {
    Role role = role(member);
    if (role != Role.VALUE || GraphsertStorage.canBe(member)) {
      role.checkAnnotations(member, problems);
    }
    return role;
  }

  private Role role(Member member) {
    if (GraphsertStorage.isValue(member)) {
      return Role.VALUE;
    }
    boolean embedded = !member.enclosing().isEmpty();
    if (!embedded && Annotations.has(member.origin(), Annotations.OWNED_COLLECTION)) {
      return Role.OWNED;
    }
    if (Annotations.has(member.origin(), Annotations.REFERENCE)
        || compiler.isEntity(member.type())) {
      return Role.REFERENCE;
    }
    return Annotations.has(member.origin(), Annotations.EMBEDDED)
            || Compiler.isRecord(member.type())
        ? Role.EMBEDDED
        : Role.VALUE;
  }

  @Override
  public Generation generation(Member id, ValueKind kind) {
    return new GenerationReader(problems).read(id, kind);
  }

  @Override
  public Optional<Storage> storageOf(Member value) {
    return storage.of(value);
  }

  @Override
  public String columnOf(Member value) {
    return value.columnPrefix()
        + Annotations.text(value.origin(), Annotations.COLUMN, "name")
            .orElseGet(() -> names.implicit(value.name()));
  }

  @Override
  public TypeMirror targetOf(Member member, TypeMirror declared) {
    return declared;
  }

  @Override
  public void refuseTarget(Member member, TypeMirror target) {
    boolean owned = Annotations.has(member.origin(), Annotations.OWNED_COLLECTION);
    problems.add(
        owned ? Message.OWNED_NOT_OF_ENTITIES : Message.REFERENCE_NOT_AN_ENTITY,
        member.origin(),
        member.described(),
        TypeName.get(target));
  }

  @Override
  public ForeignKey foreignKeyOf(Member reference, TypeElement target) {
    List<String> ids = Vocabularies.idColumnsOf(target, compiler);
    Optional<String> named = Annotations.text(reference.origin(), Annotations.REFERENCE, "column");
    if (named.isPresent() && ids.size() > 1) {
      problems.add(
          Message.SEVERAL_COLUMNS,
          reference.origin(),
          reference.described(),
          target,
          String.join(", ", ids));
    }
    String prefix = reference.columnPrefix();
    return ForeignKey.toId(
        named.isPresent()
            ? List.of(prefix + named.get())
            : ids.stream().map(id -> prefix + joinColumn(reference, id, ids.size())).toList());
  }

  /** Of an id of several columns each one gives its own name to the reference's. */
  private String joinColumn(Member reference, String id, int columns) {
    return columns == 1
        ? names.joinColumn(reference.name(), () -> id)
        : names.implicit(reference.name()) + "_" + id;
  }

  @Override
  public boolean cascades(Member reference) {
    return Annotations.flag(reference.origin(), Annotations.REFERENCE, "cascade", true);
  }

  @Override
  public CallbackModel.All callbacks() {
    CallbackMethods methods =
        new CallbackMethods(
            compiler, problems, entity, compiler.lineage(entity), this::refuseCallback);
    return new CallbackModel.All(
        callbacks(methods, Annotations.BEFORE_INSERT),
        callbacks(methods, Annotations.AFTER_INSERT));
  }

  private static List<CallbackModel> callbacks(CallbackMethods methods, String annotation) {
    return methods.read(
        Annotations.simpleName(annotation), method -> Annotations.has(method, annotation));
  }

  private void refuseCallback(ExecutableElement method, String annotation, String reason) {
    problems.add(
        Message.CALLBACK_NOT_VALID, method, CallbackMethods.described(method), annotation, reason);
  }

  @Override
  public List<Member> componentsOf(Member embedded) {
    if (!Compiler.isRecord(embedded.type())) {
      problems.add(
          Message.EMBEDDED_NOT_A_RECORD,
          embedded.origin(),
          embedded.described(),
          embedded.typeName());
      return List.of();
    }
    TypeElement record = Compiler.elementOf(embedded.type());
    List<Member> components = new ArrayList<>();
    for (VariableElement field : MappedFields.of(record, compiler, problems)) {
      components.add(component(field, embedded));
    }
    if (components.isEmpty()) {
      problems.add(
          Message.EMBEDDED_EMPTY, embedded.origin(), embedded.described(), record.getSimpleName());
    }
    return components;
  }

  private Member component(VariableElement field, Member embedded) {
    List<Member> enclosing = new ArrayList<>(embedded.enclosing());
    enclosing.add(embedded);
    return new Member(
        entity,
        field,
        compiler.types().asMemberOf((DeclaredType) embedded.type(), field),
        new Access(new Access.Method(field.getSimpleName().toString()), new Access.Final()),
        embedded.path() + "." + field,
        prefixIn(embedded),
        enclosing);
  }

  private String prefixIn(Member embedded) {
    String prefix =
        Annotations.has(embedded.origin(), Annotations.EMBEDDED)
            ? Annotations.text(embedded.origin(), Annotations.EMBEDDED, "prefix").orElse("")
            : MEMBER_NAME_PREFIX;
    return embedded.columnPrefix()
        + prefix.replace(MEMBER_NAME_PREFIX, names.implicit(embedded.name()) + "_");
  }
}
