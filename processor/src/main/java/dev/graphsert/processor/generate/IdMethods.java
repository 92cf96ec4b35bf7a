package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.ValueModel;
import javax.lang.model.element.Modifier;

/**
 * How the plan looks at the id and fills it.
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
            .addStatement("return $L != $L", members.read(id), unset())
            .build());
    plan.addMethod(
        method("writeId")
            .addParameter(RuntimeTypes.ROW_WRITER, "row")
            .addStatement("row.$L($L)", id.kind().writeMethod(), members.read(id))
            .build());
    if (entity.id().generation() instanceof IdModel.ClientGenerator made) {
      plan.addMethod(
          method("generateId")
              .addStatement(
                  write(
                      CodeBlock.of(
                          "$L.generate($L)", members.generator(made.generator()), names.entity())))
              .build());
    } else if (entity.id().generation() instanceof IdModel.ClientUuid) {
      plan.addMethod(method("generateId").addStatement(write(newUuid())).build());
    } else if (entity.id().generation().writesId()) {
      plan.addMethod(
          method("assignId")
              .addParameter(TypeName.LONG, "id")
              .addStatement(write(drawn()))
              .build());
    }
    if (entity.id().generation().writesId()) {
      plan.addMethod(
          method("clearId").addStatement(write(members.unset(id.access(), id.type()))).build());
    }
  }

  private CodeBlock write(CodeBlock value) {
    return members.write(id.access(), names.entity(), value);
  }

  private CodeBlock newUuid() {
    return CodeBlock.of(
        id.kind() == ValueKind.STRING ? "$T.newUuid().toString()" : "$T.newUuid()",
        RuntimeTypes.ID_VALUES);
  }

  private CodeBlock drawn() {
    CodeBlock value =
        switch (id.kind()) {
          case LONG -> CodeBlock.of("id");
          case INT -> CodeBlock.of("$T.toInt(id)", RuntimeTypes.ID_VALUES);
          default -> CodeBlock.of("$T.toShort(id)", RuntimeTypes.ID_VALUES);
        };
    boolean boxed = !id.type().isPrimitive() && id.access().write() instanceof Access.Method;
    return boxed ? CodeBlock.of("($T) $L", id.type(), value) : value;
  }

  private String unset() {
    return id.type().isPrimitive() ? "0" : "null";
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(entity.type(), names.entity());
  }
}
