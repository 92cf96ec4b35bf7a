package dev.graphsert.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.ValueModel;
import javax.lang.model.element.Modifier;

/**
 * How the plan looks at an id of a single value, and fills it.
 *
 * <pre>{@code
 * public boolean hasId(Annotation annotation) { return annotation.id != null; }
 * public void writeId(Annotation annotation, RowWriter row) { row.writeLong(annotation.id); }
 * public void assignId(Annotation annotation, long id) { annotation.id = id; }
 * public void clearId(Annotation annotation) { annotation.id = null; }
 * }</pre>
 */
final class IdMethods {

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;
  private final ValueModel id;

  private IdMethods(EntityModel entity, PlanNames names, MemberCode members) {
    this.entity = entity;
    this.names = names;
    this.members = members;
    this.id = entity.id().single();
  }

  static void add(EntityModel entity, PlanNames names, MemberCode members, TypeSpec.Builder plan) {
    if (entity.id().isValue()) {
      new IdMethods(entity, names, members).addTo(plan);
    } else {
      new KeyMethods(entity, names, members).addTo(plan);
    }
  }

  private void addTo(TypeSpec.Builder plan) {
    plan.addMethod(
        method("hasId")
            .returns(TypeName.BOOLEAN)
            .addStatement("return $L", members.isSet(id, names.entity()))
            .build());
    plan.addMethod(
        method("writeId")
            .addParameter(RuntimeTypes.ROW_WRITER, "row")
            .addStatement("row.$L($L)", id.kind().writeMethod(), members.read(id))
            .build());
    if (entity.id().generated().isPresent()) {
      new GeneratedIdMethods(entity, names, members, id).addTo(plan);
    }
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(entity.type(), names.entity());
  }
}
