package dev.graphsert.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;

/** Suppresses the warnings that a plan cannot avoid, and no others. */
final class Warnings {

  private Warnings() {}

  static void suppress(EntityModel entity, TypeSpec.Builder plan) {
    List<CodeBlock> warnings = new ArrayList<>();
    if (entity.deprecated()) {
      warnings.add(CodeBlock.of("$S", "deprecation"));
      warnings.add(CodeBlock.of("$S", "removal"));
    }
    if (entity.members().flatMap(MemberModel::parts).anyMatch(Warnings::isUncheckedCast)
        || entity.collectionTables().stream().anyMatch(Warnings::isUncheckedCast)
        || entity.collections().stream()
            .flatMap(owned -> owned.within().stream())
            .anyMatch(Warnings::isUncheckedCast)) {
      warnings.add(CodeBlock.of("$S", "unchecked"));
    }
    if (!warnings.isEmpty()) {
      plan.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember(
                  "value", warnings.size() == 1 ? "$L" : "{$L}", CodeBlock.join(warnings, ", "))
              .build());
    }
  }

  private static boolean isUncheckedCast(CollectionModel collection) {
    return collection.access().read() instanceof Access.Handle
        || collection.within().stream().anyMatch(Warnings::isUncheckedCast);
  }

  /** A handle returns an object, which is cast to a generic class without a check. */
  private static boolean isUncheckedCast(MemberModel member) {
    return member.access().read() instanceof Access.Handle
        && (member instanceof EmbeddedModel embedded
            ? embedded.type() instanceof ParameterizedTypeName
            : member instanceof ValueModel value && isOfDefiniteTypes(value.type()));
  }

  private static boolean isOfDefiniteTypes(TypeName type) {
    return type instanceof ParameterizedTypeName generic
        && !generic.typeArguments().stream().allMatch(WildcardTypeName.class::isInstance);
  }
}
