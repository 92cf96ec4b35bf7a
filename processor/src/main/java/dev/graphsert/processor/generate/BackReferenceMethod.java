package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.EntityModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The method that tells of collections whose elements have the column; left away where there are
 * none.
 *
 * <pre>{@code
 * public List<BackReference<Order>> backReferences() {
 *   return List.of(
 *       BackReference.of(
 *           "lines",
 *           Order.class,
 *           OrderLine.class,
 *           new TableName("", "orderline"),
 *           (Order order) -> order.lines,
 *           "order_id")
 *           .withPosition("lines_order"));
 * }
 * }</pre>
 */
final class BackReferenceMethod {

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;

  BackReferenceMethod(EntityModel entity, PlanNames names, MemberCode members) {
    this.entity = entity;
    this.names = names;
    this.members = members;
  }

  void addTo(TypeSpec.Builder plan) {
    if (entity.backReferences().isEmpty()) {
      return;
    }
    ClassName list = ClassName.get(List.class);
    plan.addMethod(
        MethodSpec.methodBuilder("backReferences")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(
                ParameterizedTypeName.get(
                    list, ParameterizedTypeName.get(RuntimeTypes.BACK_REFERENCE, entity.type())))
            .addStatement(
                "return $T.of(\n$L)",
                list,
                entity.backReferences().stream()
                    .map(this::describe)
                    .collect(CodeBlock.joining(",\n")))
            .build());
  }

  private CodeBlock describe(BackReferenceModel collection) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of(\n$>$>$S,\n$T.class,\n$T.class,\nnew $T($L, $L),\n($T $L) -> $L",
                RuntimeTypes.BACK_REFERENCE,
                collection.path(),
                collection.owner(),
                collection.element(),
                RuntimeTypes.TABLE_NAME,
                TextLiteral.of(collection.schema()),
                TextLiteral.of(collection.table()),
                entity.type(),
                names.entity(),
                members.read(collection));
    collection.columns().forEach(column -> code.add(",\n$L", TextLiteral.of(column)));
    code.add(")");
    collection
        .position()
        .ifPresent(column -> code.add("\n.withPosition($L)", TextLiteral.of(column)));
    return code.add("$<$<").build();
  }
}
