package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.DerivedModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.model.ReferenceModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The method that shows what hangs on an entity; left away where nothing does.
 *
 * <pre>{@code
 * public void visitReferences(Annotation annotation, ReferenceVisitor visitor) {
 *   visitor.visitReference("sequence", annotation.sequence);
 *   visitor.visitOwned("qualifiers", annotation.qualifiers);
 * }
 * }</pre>
 */
final class ReferenceMethods {

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;

  ReferenceMethods(EntityModel entity, PlanNames names, MemberCode members) {
    this.entity = entity;
    this.names = names;
    this.members = members;
  }

  void addTo(TypeSpec.Builder plan) {
    CodeBlock.Builder code = CodeBlock.builder();
    EmbeddedVariables variables = members.variables(names.entity(), "visitor");
    entity
        .members()
        .filter(member -> !(member.access().read() instanceof Access.Itself))
        .forEach(member -> code.add(visit(member, names.entity(), variables)));
    for (OwnedModel owned : entity.collections()) {
      code.add(visit(owned, variables));
    }
    CollectionMethods loops = new CollectionMethods(names, members);
    entity.collectionTables().stream()
        .filter(CollectionModel::hasReferences)
        .forEach(collection -> code.add(loops.visit(collection, variables, this)));
    if (!code.isEmpty()) {
      plan.addMethod(
          MethodSpec.methodBuilder("visitReferences")
              .addAnnotation(Override.class)
              .addModifiers(Modifier.PUBLIC)
              .addParameter(entity.type(), names.entity())
              .addParameter(RuntimeTypes.REFERENCE_VISITOR, "visitor")
              .addCode(code.build())
              .build());
    }
  }

  private CodeBlock visit(OwnedModel owned, EmbeddedVariables variables) {
    if (owned.form() != OwnedModel.Form.MAP) {
      return CodeBlock.builder()
          .addStatement(
              "visitor.$L($S, $L)",
              owned.form() == OwnedModel.Form.SINGLE ? "visitOwnedOne" : "visitOwned",
              owned.path(),
              members.read(owned))
          .build();
    }
    String variable = variables.like(owned.path());
    return CodeBlock.builder()
        .addStatement("$T $L = $L", CollectionTypes.MAP_OF_ANY, variable, members.read(owned))
        .addStatement(
            "visitor.visitOwned($S, $L == null ? null : $L.values())",
            owned.path(),
            variable,
            variable)
        .build();
  }

  /** Shows what a member of an object that a variable holds refers to. */
  CodeBlock visit(MemberModel member, String owner, EmbeddedVariables variables) {
    if (member instanceof ReferenceModel reference) {
      return CodeBlock.builder()
          .addStatement(
              "visitor.$L($S, $L)",
              reference.cascade() ? "visitReference" : "visitReferenceWithoutCascade",
              reference.path(),
              members.read(reference, owner, reference.target()))
          .build();
    }
    if (member instanceof DerivedModel derived) {
      return visit(derived.reference(), names.entity(), variables);
    }
    if (member instanceof EmbeddedModel embedded) {
      return visitEmbedded(embedded, owner, variables);
    }
    return CodeBlock.of("");
  }

  private CodeBlock visitEmbedded(
      EmbeddedModel embedded, String owner, EmbeddedVariables variables) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<MemberModel> inside = new ArrayList<>();
    for (MemberModel component : embedded.components()) {
      if (component instanceof DerivedModel) {
        code.add(visit(component, owner, variables));
      } else if (component.columns().anyMatch(ReferenceModel.class::isInstance)) {
        inside.add(component);
      }
    }
    if (!inside.isEmpty()) {
      String variable = variables.nameOf(embedded);
      code.addStatement(members.declare(embedded, owner, variable))
          .beginControlFlow("if ($L != null)", variable);
      inside.forEach(component -> code.add(visit(component, variable, variables)));
      code.endControlFlow();
    }
    return code.build();
  }
}
