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
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads a member that fills columns: a value, a reference, or an embedded record. */
final class MemberReader {

  private static final String MEMBER_NAME_PREFIX = "<member>_";

  private final Compiler compiler;
  private final Problems problems;
  private final Visibility visibility;

  MemberReader(Compiler compiler, Problems problems, Visibility visibility) {
    this.compiler = compiler;
    this.problems = problems;
    this.visibility = visibility;
  }

  Optional<? extends MemberModel> read(Member member) {
    if (Annotations.has(member.field(), Annotations.REFERENCE) || isEntity(member.type())) {
      return readReference(member);
    }
    if (Annotations.has(member.field(), Annotations.EMBEDDED) || isRecord(member.type())) {
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
    if (!visibility.checkVisible(member.field(), member.described(), member.type())) {
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
            TypeName.get(member.type()).withoutAnnotations(),
            kind,
            member.columnPrefix() + column));
  }

  private Optional<ReferenceModel> readReference(Member member) {
    Role.REFERENCE.checkAnnotations(member, problems);
    if (!isEntity(member.type())) {
      problems.add(
          Message.REFERENCE_NOT_AN_ENTITY, member.field(), member.described(), member.type());
      return Optional.empty();
    }
    if (!visibility.checkVisible(member.field(), member.described(), member.type())) {
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
            ClassName.get(elementOf(member.type())),
            member.columnPrefix() + column,
            Annotations.flag(member.field(), Annotations.REFERENCE, "cascade", true)));
  }

  private Optional<EmbeddedModel> readEmbedded(Member member) {
    Role.EMBEDDED.checkAnnotations(member, problems);
    if (!isRecord(member.type())) {
      problems.add(
          Message.EMBEDDED_NOT_A_RECORD, member.field(), member.described(), member.type());
      return Optional.empty();
    }
    TypeElement record = elementOf(member.type());
    if (record.getRecordComponents().isEmpty()) {
      problems.add(Message.EMBEDDED_EMPTY, member.field(), member.described(), record);
      return Optional.empty();
    }
    if (member.records().contains(record)) {
      problems.add(Message.EMBEDDED_IN_ITSELF, member.field(), member.described(), record);
      return Optional.empty();
    }
    if (!visibility.checkVisible(member.field(), member.described(), member.type())) {
      return Optional.empty();
    }
    List<MemberModel> components = new ArrayList<>();
    for (Member component : componentsOf(member, record)) {
      read(component).ifPresent(components::add);
    }
    return Optional.of(
        new EmbeddedModel(
            member.path(),
            member.field(),
            member.access(),
            TypeName.get(member.type()).withoutAnnotations(),
            components));
  }

  private List<Member> componentsOf(Member member, TypeElement record) {
    String prefix =
        Annotations.has(member.field(), Annotations.EMBEDDED)
            ? Annotations.text(member.field(), Annotations.EMBEDDED, "prefix").orElse("")
            : MEMBER_NAME_PREFIX;
    String columnPrefix =
        member.columnPrefix() + prefix.replace(MEMBER_NAME_PREFIX, member.snakeCaseName() + "_");
    List<TypeElement> records = new ArrayList<>(member.records());
    records.add(record);
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
          member.type(),
          member.entity().getSimpleName());
    } else {
      problems.add(
          Message.UNSUPPORTED_TYPE,
          member.field(),
          member.described(),
          member.type(),
          ValueKinds.hint(member.type()));
    }
  }

  static boolean isEntity(TypeMirror type) {
    return type instanceof DeclaredType declared
        && Annotations.has(declared.asElement(), Annotations.BATCH_ENTITY);
  }

  private static boolean isRecord(TypeMirror type) {
    return type instanceof DeclaredType declared
        && declared.asElement().getKind() == ElementKind.RECORD;
  }

  private static TypeElement elementOf(TypeMirror type) {
    return (TypeElement) ((DeclaredType) type).asElement();
  }
}
