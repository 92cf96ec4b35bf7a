package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads one entity that is described by Graphsert's own annotations and conventions. */
final class GraphsertVocabulary {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final AccessReader accessReader;
  private final MemberReader memberReader;
  private final OwnedReader ownedReader;
  private final IdReader idReader;

  GraphsertVocabulary(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    Visibility visibility = new Visibility(compiler, problems, entity);
    this.accessReader = new AccessReader(compiler, visibility, entity);
    this.memberReader = new MemberReader(compiler, problems, visibility);
    this.ownedReader = new OwnedReader(compiler, problems);
    this.idReader = new IdReader(entity, problems);
  }

  Optional<EntityModel> read() {
    List<VariableElement> fields = withoutHidden(MappedFields.of(entity, compiler, problems));
    Optional<VariableElement> idField = idReader.find(fields);
    List<MemberModel> members = new ArrayList<>();
    List<OwnedModel> collections = new ArrayList<>();
    Optional<IdModel> id = Optional.empty();
    for (VariableElement field : fields) {
      Member member = memberOf(field);
      if (idField.isPresent() && idField.get().equals(field)) {
        id = idReader.read(member, memberReader);
        id.ifPresent(read -> members.add(read.single()));
      } else if (Annotations.has(field, Annotations.OWNED_COLLECTION)) {
        ownedReader.read(member).ifPresent(collections::add);
      } else if (!Annotations.has(field, Annotations.ID)) { // one id too many is reported already
        memberReader.read(member).ifPresent(members::add);
      }
    }
    return id.map(key -> entity(members, key, collections, fields));
  }

  /** One name cannot stand for two members. */
  private List<VariableElement> withoutHidden(List<VariableElement> fields) {
    Map<Name, VariableElement> byName = new LinkedHashMap<>();
    for (VariableElement field : fields) {
      VariableElement hidden = byName.putIfAbsent(field.getSimpleName(), field);
      if (hidden != null) {
        problems.add(
            Message.HIDDEN_MEMBER,
            field,
            Compiler.declaringClass(field).getSimpleName() + "." + field,
            Compiler.declaringClass(hidden).getSimpleName() + "." + hidden);
      }
    }
    return List.copyOf(byName.values());
  }

  private EntityModel entity(
      List<MemberModel> members,
      IdModel id,
      List<OwnedModel> collections,
      List<VariableElement> fields) {
    return new EntityModel(
        ClassName.get(entity),
        entity,
        List.of(new TableModel(schema(), table(), List.copyOf(members))),
        id,
        List.copyOf(collections),
        new Deprecation(compiler, entity).isInAnyOf(fields),
        compiler.namesIn(compiler.packageOf(entity), EntityModel.JAVA_LANG_NAMES));
  }

  private Member memberOf(VariableElement field) {
    TypeMirror type = compiler.typeOf(field, entity);
    String name = field.getSimpleName().toString();
    return new Member(entity, field, type, accessReader.accessTo(field, type), name, "", List.of());
  }

  private String table() {
    return Annotations.text(entity, Annotations.BATCH_ENTITY, "table")
        .orElseGet(() -> Names.snakeCase(entity.getSimpleName().toString()));
  }

  private String schema() {
    return Annotations.text(entity, Annotations.BATCH_ENTITY, "schema").orElse("");
  }
}
