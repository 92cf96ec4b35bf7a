package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.ValueModel;
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
    entity.backReferences().stream()
        .filter(collection -> !isReadAtOnce(collection))
        .map(this::elementsMethod)
        .forEach(plan::addMethod);
  }

  private CodeBlock describe(BackReferenceModel collection) {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "$T.of(\n$>$>$S,\n$T.class,\n$T.class,\nnew $T($L, $L),\n$L",
                RuntimeTypes.BACK_REFERENCE,
                collection.path(),
                collection.owner(),
                collection.element(),
                RuntimeTypes.TABLE_NAME,
                TextLiteral.of(collection.schema()),
                TextLiteral.of(collection.table()),
                elements(collection));
    collection.columns().forEach(column -> code.add(",\n$L", TextLiteral.of(column)));
    code.add(")");
    collection
        .position()
        .ifPresent(column -> code.add("\n.withPosition($L)", TextLiteral.of(column)));
    collection.key().ifPresent(key -> code.add("\n.").add(describe(key)));
    return code.add("$<$<").build();
  }

  private CodeBlock elements(BackReferenceModel collection) {
    return isReadAtOnce(collection)
        ? CodeBlock.of(
            "($T $L) -> $L",
            entity.type(),
            names.entity(),
            members.read(collection.access(), names.entity(), CollectionTypes.ITERABLE_OF_ANY))
        : CodeBlock.of("$T::$L", names.plan(), TableFields.elementsMethod(collection));
  }

  private CodeBlock describe(ColumnModel key) {
    if (key instanceof ReferenceModel reference) {
      return CodeBlock.of(
          "withKeyReference($T.class, $L)",
          reference.target(),
          reference.names().stream().map(TextLiteral::of).collect(CodeBlock.joining(", ")));
    }
    ValueModel value = (ValueModel) key;
    String variable = members.variables(names.entity(), "row").like("key");
    return CodeBlock.of(
        "withKey(\n$>$>$L,\n$T.class,\n($T $L, $T row) -> row.$L($L))$<$<",
        TextLiteral.of(value.column()),
        TableFields.erased(value.storedType()),
        value.type(),
        variable,
        RuntimeTypes.ROW_WRITER,
        value.kind().writeMethod(),
        members.stored(value, variable));
  }

  private static boolean isReadAtOnce(BackReferenceModel collection) {
    return !collection.map() && collection.within().isEmpty();
  }

  /** Reads what is in embedded values, which may be missing, or in a map. */
  private MethodSpec elementsMethod(BackReferenceModel collection) {
    EmbeddedVariables variables = members.variables(names.entity());
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                members.in(
                    collection.within(),
                    variables,
                    holder -> returned(collection, holder, variables)));
    if (!collection.within().isEmpty()) {
      code.addStatement("return null");
    }
    return MethodSpec.methodBuilder(TableFields.elementsMethod(collection))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(entity.type(), names.entity())
        .returns(CollectionTypes.ITERABLE_OF_ANY)
        .addCode(code.build())
        .build();
  }

  private CodeBlock returned(
      BackReferenceModel collection, String holder, EmbeddedVariables variables) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!collection.map()) {
      return code.addStatement(
              "return $L",
              members.read(collection.access(), holder, CollectionTypes.ITERABLE_OF_ANY))
          .build();
    }
    String map = variables.nameOf(collection.path());
    return code.addStatement(
            "$T $L = $L",
            CollectionTypes.MAP_OF_ANY,
            map,
            members.read(collection.access(), holder, CollectionTypes.MAP_OF_ANY))
        .addStatement(
            "return $L == null ? null : $L.$L()",
            map,
            map,
            collection.key().isPresent() ? "entrySet" : "values")
        .build();
  }
}
