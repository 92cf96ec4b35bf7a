package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.DerivedModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How the plan looks at an id of several parts, or one that repeats the id of another entity.
 *
 * <pre>{@code
 * public boolean hasId(Line line) {
 *   LineKey key = line.key;
 *   if (key == null) {
 *     return false;
 *   }
 *   return key.orderId != null && key.code != null;
 * }
 * public void deriveId(Line line) {
 *   LineKey key = line.key;
 *   if (key != null) {
 *     Order order = line.order;
 *     if (order != null) {
 *       key.orderId = order.id;
 *     }
 *   }
 * }
 * }</pre>
 */
final class KeyMethods {

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;
  private final RowMethods rows;

  KeyMethods(EntityModel entity, PlanNames names, MemberCode members) {
    this.entity = entity;
    this.names = names;
    this.members = members;
    this.rows = new RowMethods(entity, names, members);
  }

  void addTo(TypeSpec.Builder plan) {
    plan.addMethod(hasId());
    plan.addMethod(writeId());
    entity
        .id()
        .generated()
        .map(part -> new GeneratedIdMethods(entity, names, members, part))
        .ifPresent(
            methods -> {
              plan.addMethod(methods.hasGeneratedPart());
              methods.addTo(plan);
            });
    if (entity.id().generation() instanceof IdModel.Derived) {
      if (entity.id().derived().findAny().isPresent()) {
        plan.addMethod(method("deriveId").addCode(forEachDerived(this::derive)).build());
      }
      plan.addMethod(clearId());
    }
  }

  private MethodSpec hasId() {
    EmbeddedVariables variables = members.variables(names.entity());
    CodeBlock.Builder code = CodeBlock.builder();
    List<CodeBlock> conditions = new ArrayList<>();
    for (MemberModel member : entity.id().members()) {
      addConditions(member, names.entity(), variables, code, conditions);
    }
    CodeBlock all =
        conditions.isEmpty()
            ? CodeBlock.of("true")
            : conditions.stream().collect(CodeBlock.joining(" && "));
    return method("hasId")
        .returns(TypeName.BOOLEAN)
        .addCode(code.build())
        .addStatement("return $L", all)
        .build();
  }

  private void addConditions(
      MemberModel member,
      String owner,
      EmbeddedVariables variables,
      CodeBlock.Builder code,
      List<CodeBlock> conditions) {
    if (member instanceof EmbeddedModel embedded) {
      String variable = variables.nameOf(embedded);
      code.addStatement(members.declare(embedded, owner, variable))
          .beginControlFlow("if ($L == null)", variable)
          .addStatement("return false")
          .endControlFlow();
      for (MemberModel component : embedded.components()) {
        addConditions(component, variable, variables, code, conditions);
      }
    } else if (member instanceof ReferenceModel reference) {
      conditions.add(
          CodeBlock.of(
              "$T.hasId($L)",
              RuntimeTypes.PLAN_REGISTRY,
              members.read(reference, owner, reference.target())));
    } else if (member instanceof DerivedModel derived
        && derived.part() instanceof ValueModel value) {
      conditions.add(members.isSet(value, owner));
    } else if (member instanceof DerivedModel derived) {
      addConditions(derived.part(), owner, variables, code, conditions);
    } else if (canBeUnset((ValueModel) member)) {
      conditions.add(members.isSet((ValueModel) member, owner));
    }
  }

  /** A number that the application sets may be 0. */
  private boolean canBeUnset(ValueModel part) {
    return !part.type().isPrimitive()
        || entity.id().generated().filter(made -> made.path().equals(part.path())).isPresent();
  }

  private MethodSpec writeId() {
    EmbeddedVariables variables = members.variables(names.entity(), "row");
    CodeBlock.Builder code = CodeBlock.builder();
    for (MemberModel member : entity.id().members()) {
      code.add(write(member, names.entity(), variables));
    }
    return method("writeId")
        .addParameter(RuntimeTypes.ROW_WRITER, "row")
        .addCode(code.build())
        .build();
  }

  /** A part that repeats another id is handed over by itself where it is filled already. */
  private CodeBlock write(MemberModel member, String owner, EmbeddedVariables variables) {
    if (member instanceof DerivedModel derived) {
      return write(derived, owner, variables);
    }
    return member instanceof EmbeddedModel embedded
        ? rows.writeEmbedded(
            embedded, owner, variables, (part, variable) -> write(part, variable, variables))
        : rows.write(member, owner, variables);
  }

  private CodeBlock write(DerivedModel derived, String owner, EmbeddedVariables variables) {
    CodeBlock byReference = rows.write(derived.reference(), names.entity(), variables);
    CodeBlock.Builder code = CodeBlock.builder();
    if (derived.part() instanceof EmbeddedModel embedded) {
      String variable = variables.nameOf(embedded);
      code.addStatement(members.declare(embedded, owner, variable))
          .beginControlFlow("if ($L == null)", variable)
          .add(byReference)
          .nextControlFlow("else");
      embedded.components().forEach(part -> code.add(rows.write(part, variable, variables)));
    } else {
      ValueModel part = (ValueModel) derived.part();
      code.beginControlFlow("if ($L)", members.isSet(part, owner))
          .add(rows.write(part, owner, variables))
          .nextControlFlow("else")
          .add(byReference);
    }
    return code.endControlFlow().build();
  }

  private MethodSpec clearId() {
    CodeBlock code = forEachDerived(this::clear);
    return method("clearId")
        .addCode(code.isEmpty() ? CodeBlock.of("// No member repeats another id.\n") : code)
        .build();
  }

  /** What is done with one derived part of an object that a variable holds. */
  private interface OfDerived {
    CodeBlock code(DerivedModel derived, String owner, EmbeddedVariables variables);
  }

  private CodeBlock forEachDerived(OfDerived action) {
    EmbeddedVariables variables = members.variables(names.entity());
    CodeBlock.Builder code = CodeBlock.builder();
    entity.id().members().forEach(m -> code.add(apply(action, m, names.entity(), variables)));
    return code.build();
  }

  private CodeBlock apply(
      OfDerived action, MemberModel member, String owner, EmbeddedVariables variables) {
    if (member instanceof DerivedModel derived) {
      return action.code(derived, owner, variables);
    }
    if (!(member instanceof EmbeddedModel embedded) || !IdModel.repeats(embedded)) {
      return CodeBlock.of("");
    }
    String variable = variables.nameOf(embedded);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(members.declare(embedded, owner, variable))
            .beginControlFlow("if ($L != null)", variable);
    embedded.components().forEach(part -> code.add(apply(action, part, variable, variables)));
    return code.endControlFlow().build();
  }

  private CodeBlock derive(DerivedModel derived, String owner, EmbeddedVariables variables) {
    ReferenceModel reference = derived.reference();
    KeySourceCode code = new KeySourceCode(members, variables);
    CodeBlock read = members.read(reference, names.entity(), reference.target());
    String target = code.declare(reference.path(), reference.target(), read);
    CodeBlock id = code.idOf(target, derived.source(), typeOf(derived.part()));
    return code.with(members.write(derived.access(), owner, id));
  }

  private CodeBlock clear(DerivedModel derived, String owner, EmbeddedVariables variables) {
    CodeBlock unset = members.unset(derived.access(), typeOf(derived.part()));
    return CodeBlock.builder().addStatement(members.write(derived.access(), owner, unset)).build();
  }

  private static TypeName typeOf(MemberModel part) {
    return part instanceof EmbeddedModel embedded ? embedded.type() : ((ValueModel) part).type();
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(entity.type(), names.entity());
  }
}
