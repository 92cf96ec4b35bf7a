package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.DerivedModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.model.PredecessorModel;
import dev.graphsert.processor.model.ReferenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    CollectionMethods loops = new CollectionMethods(names, members);
    List<Visit> visits = new ArrayList<>();
    for (OwnedModel owned : entity.collections()) {
      visits.add(new Visit(owned.within(), holder -> visit(owned, holder, variables)));
    }
    for (BackReferenceModel collection : entity.backReferences()) {
      if (collection.key().filter(ReferenceModel.class::isInstance).isPresent()) {
        visits.add(
            new Visit(collection.within(), holder -> visitKeys(collection, holder, variables)));
      }
    }
    for (CollectionModel collection : entity.collectionTables()) {
      if (collection.hasReferences()) {
        visits.add(
            new Visit(
                collection.within(), holder -> loops.visit(collection, holder, variables, this)));
      }
    }
    code.add(all(visits, variables));
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

  /**
   * What is shown of a member beside columns.
   *
   * @param within the embedded values that it is in
   * @param code shows it, given the variable that holds the innermost
   */
  private record Visit(List<EmbeddedModel> within, Function<String, CodeBlock> code) {}

  /** Reads embedded values once for members that follow each other in them. */
  private CodeBlock all(List<Visit> visits, EmbeddedVariables variables) {
    CodeBlock.Builder code = CodeBlock.builder();
    int next = 0;
    while (next < visits.size()) {
      List<EmbeddedModel> within = visits.get(next).within();
      List<Visit> together = new ArrayList<>();
      while (next < visits.size() && visits.get(next).within().equals(within)) {
        together.add(visits.get(next++));
      }
      code.add(
          members.in(
              within,
              variables,
              holder ->
                  together.stream()
                      .map(visit -> visit.code().apply(holder))
                      .collect(CodeBlock.joining(""))));
    }
    return code.build();
  }

  private CodeBlock visit(OwnedModel owned, String holder, EmbeddedVariables variables) {
    if (owned.form() != OwnedModel.Form.MAP) {
      return CodeBlock.builder()
          .addStatement(
              "visitor.$L($S, $L)",
              owned.form() == OwnedModel.Form.SINGLE ? "visitOwnedOne" : "visitOwned",
              owned.path(),
              members.read(owned, holder))
          .build();
    }
    String variable = variables.nameOf(owned.path());
    return CodeBlock.builder()
        .addStatement(
            "$T $L = $L", CollectionTypes.MAP_OF_ANY, variable, members.read(owned, holder))
        .addStatement(
            "visitor.visitOwned($S, $L == null ? null : $L.values())",
            owned.path(),
            variable,
            variable)
        .build();
  }

  /** The rows of the elements refer to the keys. */
  private CodeBlock visitKeys(
      BackReferenceModel collection, String holder, EmbeddedVariables variables) {
    String map = variables.nameOf(collection.path());
    String key = variables.reused("key");
    return CodeBlock.builder()
        .addStatement(
            "$T $L = $L",
            CollectionTypes.MAP_OF_ANY,
            map,
            members.read(collection.access(), holder, CollectionTypes.MAP_OF_ANY))
        .beginControlFlow("if ($L != null)", map)
        .beginControlFlow("for ($T $L : $L.keySet())", Object.class, key, map)
        .addStatement("visitor.visitReference($S, $L)", collection.path(), key)
        .endControlFlow()
        .endControlFlow()
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
    if (member instanceof PredecessorModel predecessor) {
      return visit(predecessor, owner);
    }
    if (member instanceof DerivedModel derived) {
      return visit(derived.reference(), names.entity(), variables);
    }
    if (member instanceof EmbeddedModel embedded) {
      return visitEmbedded(embedded, owner, variables);
    }
    return CodeBlock.of("");
  }

  /** What is owned is shown as such, and again as what the row must wait for. */
  private CodeBlock visit(PredecessorModel member, String owner) {
    CodeBlock target = members.read(member, owner, member.target());
    CodeBlock.Builder code = CodeBlock.builder();
    if (member.cascade() == PredecessorModel.Cascade.OWNED) {
      code.addStatement("visitor.visitOwnedOne($S, $L)", member.path(), target);
    }
    return code.addStatement(
            "visitor.$L($S, $L)",
            member.cascade() == PredecessorModel.Cascade.NEW
                ? "visitReference"
                : "visitReferenceWithoutCascade",
            member.path(),
            target)
        .build();
  }

  private CodeBlock visitEmbedded(
      EmbeddedModel embedded, String owner, EmbeddedVariables variables) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<MemberModel> inside = new ArrayList<>();
    for (MemberModel component : embedded.components()) {
      if (component instanceof DerivedModel) {
        code.add(visit(component, owner, variables));
      } else if (component.refers()) {
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
