package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.ValueModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * How the plan fills the id, or the part of it that is generated.
 *
 * <pre>{@code
 * public boolean hasGeneratedPart(Line line) {
 *   LineKey key = line.key;
 *   if (key == null) {
 *     return true;
 *   }
 *   return key.number != null;
 * }
 * public void assignId(Line line, long id) {
 *   LineKey key = line.key;
 *   if (key != null) {
 *     key.number = id;
 *   }
 * }
 * public void clearGeneratedPart(Line line) { .. }
 * }</pre>
 */
final class GeneratedIdMethods {

  private static final String ID = "id";

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;
  private final ValueModel id;
  private final List<EmbeddedModel> within;

  GeneratedIdMethods(EntityModel entity, PlanNames names, MemberCode members, ValueModel id) {
    this.entity = entity;
    this.names = names;
    this.members = members;
    this.id = id;
    this.within = entity.id().around(id);
  }

  void addTo(TypeSpec.Builder plan) {
    plan.addMethod(
        entity.id().generator() instanceof IdModel.Sequence
            ? method("assignId")
                .addParameter(TypeName.LONG, ID)
                .addCode(setting(drawn(), ID))
                .build()
            : method("generateId").addCode(setting(made())).build());
    plan.addMethod(
        method(entity.id().isValue() ? "clearId" : "clearGeneratedPart")
            .addCode(setting(members.unset(id.access(), id.type())))
            .build());
  }

  /** Whether the part is set, for an id that has others. */
  MethodSpec hasGeneratedPart() {
    EmbeddedVariables variables = members.variables(names.entity());
    CodeBlock.Builder code = CodeBlock.builder();
    String owner = names.entity();
    for (EmbeddedModel embedded : within) {
      String variable = variables.nameOf(embedded);
      code.addStatement(members.declare(embedded, owner, variable))
          .beginControlFlow("if ($L == null)", variable)
          .addStatement("return true")
          .endControlFlow();
      owner = variable;
    }
    return method("hasGeneratedPart")
        .returns(TypeName.BOOLEAN)
        .addCode(code.build())
        .addStatement("return $L", members.isSet(id, owner))
        .build();
  }

  private CodeBlock setting(CodeBlock value, String... parameters) {
    return members.in(
        within,
        members.variables(
            Stream.concat(Stream.of(names.entity()), Stream.of(parameters)).toArray(String[]::new)),
        owner ->
            CodeBlock.builder().addStatement(members.write(id.access(), owner, value)).build());
  }

  private CodeBlock made() {
    if (entity.id().generator() instanceof IdModel.ClientGenerator made) {
      return CodeBlock.of("$L.generate($L)", members.generator(made.generator()), names.entity());
    }
    return CodeBlock.of(
        id.kind() == ValueKind.STRING ? "$T.newUuid().toString()" : "$T.newUuid()",
        RuntimeTypes.ID_VALUES);
  }

  private CodeBlock drawn() {
    CodeBlock value =
        switch (id.kind()) {
          case LONG -> CodeBlock.of(ID);
          case INT -> CodeBlock.of("$T.toInt($L)", RuntimeTypes.ID_VALUES, ID);
          default -> CodeBlock.of("$T.toShort($L)", RuntimeTypes.ID_VALUES, ID);
        };
    boolean boxed = !id.type().isPrimitive() && id.access().write() instanceof Access.Method;
    return boxed ? CodeBlock.of("($T) $L", id.type(), value) : value;
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(entity.type(), names.entity());
  }
}
