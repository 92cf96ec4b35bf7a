package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a member that fills columns: a value, a reference, or an embedded record. */
final class MemberReader {

  private static final String MEMBER_NAME_PREFIX = "<member>_";

  /** How many times a record may be inside itself with other type arguments. */
  private static final int MOST_SELVES = 3;

  private final Compiler compiler;
  private final Problems problems;
  private final Visibility visibility;

  MemberReader(Compiler compiler, Problems problems, Visibility visibility) {
    this.compiler = compiler;
    this.problems = problems;
    this.visibility = visibility;
  }

  Optional<? extends MemberModel> read(Member member) {
    if (Annotations.has(member.field(), Annotations.REFERENCE)
        || Compiler.isEntity(member.type())) {
      return readReference(member);
    }
    if (Annotations.has(member.field(), Annotations.EMBEDDED) || Compiler.isRecord(member.type())) {
      return readEmbedded(member);
    }
    Optional<ValueKind> kind = ValueKinds.of(member.type());
    if (kind.isEmpty()) {
      reportUnsupported(member);
      return Optional.empty();
    }
    Role.VALUE.checkAnnotations(member, problems);
    return readValue(member, kind.get());
  }

  Optional<ValueModel> readValue(Member member, ValueKind kind) {
    if (!visibility.checkNameable(member)) {
      return Optional.empty();
    }
    String column =
        Annotations.text(member.field(), Annotations.COLUMN, "name")
            .orElseGet(member::snakeCaseName);
    return Optional.of(
        new ValueModel(
            member.path(),
            member.field(),
            member.access(),
            TypeName.get(compiler.withWildcardsAlone(member.type())),
            ValueKinds.boundsOf(member.type()).map(TypeName::get),
            kind,
            member.columnPrefix() + column));
  }

  private Optional<ReferenceModel> readReference(Member member) {
    Role.REFERENCE.checkAnnotations(member, problems);
    if (!Compiler.isEntity(member.type())) {
      problems.add(
          Message.REFERENCE_NOT_AN_ENTITY, member.field(), member.described(), member.typeName());
      return Optional.empty();
    }
    if (!visibility.checkNameable(member)) {
      return Optional.empty();
    }
    String column =
        Annotations.text(member.field(), Annotations.REFERENCE, "column")
            .orElseGet(() -> member.snakeCaseName() + "_id");
    return Optional.of(
        new ReferenceModel(
            member.path(),
            member.field(),
            member.access(),
            ClassName.get(Compiler.elementOf(member.type())),
            member.columnPrefix() + column,
            Annotations.flag(member.field(), Annotations.REFERENCE, "cascade", true)));
  }

  private Optional<EmbeddedModel> readEmbedded(Member member) {
    Role.EMBEDDED.checkAnnotations(member, problems);
    if (!Compiler.isRecord(member.type())) {
      problems.add(
          Message.EMBEDDED_NOT_A_RECORD, member.field(), member.described(), member.typeName());
      return Optional.empty();
    }
    TypeElement record = Compiler.elementOf(member.type());
    if (MappedFields.declaredIn(record).isEmpty()) {
      problems.add(
          Message.EMBEDDED_EMPTY, member.field(), member.described(), record.getSimpleName());
      return Optional.empty();
    }
    if (isEndless(member)) {
      problems.add(
          Message.EMBEDDED_IN_ITSELF, member.field(), member.described(), record.getSimpleName());
      return Optional.empty();
    }
    if (!visibility.checkNameable(member)) {
      return Optional.empty();
    }
    List<MemberModel> components = new ArrayList<>();
    for (Member component : componentsOf(member, record)) {
      readComponent(component).ifPresent(components::add);
    }
    return Optional.of(
        new EmbeddedModel(
            member.path(),
            member.field(),
            member.access(),
            TypeName.get(compiler.withWildcards(member.type())),
            components));
  }

  /** A pair of pairs has an end; a record that contains itself, or a wider self, has none. */
  private boolean isEndless(Member member) {
    TypeElement record = Compiler.elementOf(member.type());
    List<TypeMirror> selves =
        member.records().stream().filter(r -> Compiler.elementOf(r).equals(record)).toList();
    return selves.size() > MOST_SELVES
        || selves.stream().anyMatch(self -> compiler.types().isSameType(self, member.type()));
  }

  private Optional<? extends MemberModel> readComponent(Member component) {
    boolean mapped = Compiler.isEntity(component.type()) || Compiler.isRecord(component.type());
    if (!mapped && compiler.isIterable(component.type())) {
      problems.add(
          Message.COLLECTION_IN_RECORD,
          component.field(),
          component.described(),
          component.typeName());
      return Optional.empty();
    }
    return read(component);
  }

  private List<Member> componentsOf(Member member, TypeElement record) {
    String prefix =
        Annotations.has(member.field(), Annotations.EMBEDDED)
            ? Annotations.text(member.field(), Annotations.EMBEDDED, "prefix").orElse("")
            : MEMBER_NAME_PREFIX;
    String columnPrefix =
        member.columnPrefix() + prefix.replace(MEMBER_NAME_PREFIX, member.snakeCaseName() + "_");
    List<TypeMirror> records = new ArrayList<>(member.records());
    records.add(member.type());
    List<Member> components = new ArrayList<>();
    for (VariableElement field : MappedFields.of(record, compiler, problems)) {
      Access.Way accessor = new Access.Method(field.getSimpleName().toString());
      components.add(
          new Member(
              member.entity(),
              field,
              compiler.types().asMemberOf((DeclaredType) member.type(), field),
              new Access(accessor, new Access.Final()),
              member.path() + "." + field,
              columnPrefix,
              records));
    }
    return components;
  }

  private void reportUnsupported(Member member) {
    if (compiler.isIterable(member.type())) {
      problems.add(
          Message.COLLECTION_NOT_OWNED,
          member.field(),
          member.described(),
          member.typeName(),
          member.entity().getSimpleName());
    } else {
      problems.add(
          Message.UNSUPPORTED_TYPE,
          member.field(),
          member.described(),
          member.typeName(),
          ValueKinds.hint(member.type()));
    }
  }
}
