package dev.graphsert.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
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
    if (entity.members().anyMatch(Warnings::isUncheckedCast)
        || entity.collectionTables().stream().anyMatch(Warnings::isUncheckedCast)) {
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
    return collection.access().read() instanceof Access.Handle;
  }

  /** A handle returns an object, which is cast to a generic record without a check. */
  private static boolean isUncheckedCast(Object member) {
    return member instanceof EmbeddedModel embedded
        && embedded.access().read() instanceof Access.Handle
        && embedded.type() instanceof ParameterizedTypeName;
  }
}
