package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.ValueModel;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What the plan says of its type.
 *
 * <pre>{@code
 * public Class<Annotation> entityType() { return Annotation.class; }
 * public List<TablePlan<Annotation>> tables() { return List.of(TABLE); }
 * public IdSource idSource() {
 *   return IdSource.sequenceOf("id").inBlocksOf(50, IdAllocation.POOLED);
 * }
 * }</pre>
 */
final class DescriptionMethods {

  private static final TypeName ANY_CLASS =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

  private final EntityModel entity;
  private final TypeName tablePlan;

  DescriptionMethods(EntityModel entity) {
    this.entity = entity;
    this.tablePlan = ParameterizedTypeName.get(RuntimeTypes.TABLE_PLAN, entity.type());
  }

  void addTo(TypeSpec.Builder plan) {
    plan.addMethod(
        getter(
            "entityType",
            ParameterizedTypeName.get(ClassName.get(Class.class), entity.type()),
            CodeBlock.of("$T.class", entity.type())));
    if (!entity.idType().equals(entity.type())) {
      plan.addMethod(getter("idType", ANY_CLASS, CodeBlock.of("$T.class", entity.idType())));
    }
    String tables =
        Stream.concat(
                IntStream.range(0, entity.tables().size()).mapToObj(TableFields::constant),
                entity.collectionTables().stream().map(TableFields::constant))
            .collect(Collectors.joining(", "));
    plan.addMethod(
        getter(
            "tables",
            ParameterizedTypeName.get(ClassName.get(List.class), tablePlan),
            CodeBlock.of("$T.of($L)", List.class, tables)));
    plan.addMethod(getter("idSource", RuntimeTypes.ID_SOURCE, idSource()));
  }

  private CodeBlock idSource() {
    IdModel.Generation generation = entity.id().generation();
    if (generation instanceof IdModel.Derived derived && derived.part().isPresent()) {
      return CodeBlock.of(
          "$T.withGenerated($L, $L)",
          RuntimeTypes.ID_SOURCE,
          TextLiteral.of(derived.part().get().value().column()),
          source(derived.part().get().generation(), derived.part().get().value()));
    }
    return entity.id().isValue()
        ? source(generation, entity.id().single())
        : CodeBlock.of("$T.$L()", RuntimeTypes.ID_SOURCE, other(generation));
  }

  private static CodeBlock source(IdModel.Generation generation, ValueModel id) {
    if (generation instanceof IdModel.NamedSequence sequence) {
      return CodeBlock.of(
          "$T.sequence($L, $L)$L",
          RuntimeTypes.ID_SOURCE,
          TextLiteral.of(sequence.schema()),
          TextLiteral.of(sequence.name()),
          blocks(sequence));
    }
    if (generation instanceof IdModel.ColumnSequence sequence) {
      return CodeBlock.of(
          "$T.sequenceOf($L)$L",
          RuntimeTypes.ID_SOURCE,
          TextLiteral.of(id.column()),
          blocks(sequence));
    }
    return CodeBlock.of("$T.$L()", RuntimeTypes.ID_SOURCE, other(generation));
  }

  private static String other(IdModel.Generation generation) {
    if (generation instanceof IdModel.Derived) {
      return "derived";
    }
    return generation instanceof IdModel.Assigned ? "assigned" : "client";
  }

  private static CodeBlock blocks(IdModel.Sequence sequence) {
    return sequence
        .blocks()
        .map(
            blocks ->
                CodeBlock.of(
                    ".inBlocksOf($L, $T.$L)",
                    blocks.size(),
                    RuntimeTypes.ID_ALLOCATION,
                    blocks.allocation()))
        .orElse(CodeBlock.of(""));
  }

  private static MethodSpec getter(String name, TypeName type, CodeBlock value) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement("return $L", value)
        .build();
  }
}
