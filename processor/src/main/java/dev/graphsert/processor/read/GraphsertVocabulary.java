package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads one entity that is described by Graphsert's own annotations and conventions. */
final class GraphsertVocabulary {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final Visibility visibility;
  private final MemberReader memberReader;

  GraphsertVocabulary(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.visibility = new Visibility(compiler, problems, entity);
    this.memberReader = new MemberReader(compiler, problems, visibility);
  }

  Optional<EntityModel> read() {
    List<VariableElement> fields = MappedFields.of(entity, compiler, problems);
    IdReader idReader = new IdReader(entity, problems);
    OwnedReader ownedReader = new OwnedReader(compiler, problems);
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
      } else {
        memberReader.read(member).ifPresent(members::add);
      }
    }
    TableModel table = new TableModel(schema(), table(), List.copyOf(members));
    return id.map(
        key ->
            new EntityModel(
                ClassName.get(entity),
                entity,
                List.of(table),
                key,
                List.copyOf(collections),
                visibility.isAnyDeprecated(fields)));
  }

  private Member memberOf(VariableElement field) {
    TypeMirror type = compiler.typeOf(field, entity);
    String name = field.getSimpleName().toString();
    return new Member(entity, field, type, visibility.accessTo(field, type), name, "", List.of());
  }

  private String table() {
    return Annotations.text(entity, Annotations.BATCH_ENTITY, "table")
        .orElseGet(() -> Names.snakeCase(entity.getSimpleName().toString()));
  }

  private String schema() {
    return Annotations.text(entity, Annotations.BATCH_ENTITY, "schema").orElse("");
  }
}
