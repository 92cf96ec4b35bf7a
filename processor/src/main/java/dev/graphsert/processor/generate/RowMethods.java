package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.DerivedModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueModel;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/**
 * The straight methods that hand over a row, one per table.
 *
 * <pre>{@code
 * private static void writeRow(Annotation annotation, RowWriter row) {
 *   row.writeLong(annotation.id);
 *   row.writeReference(annotation.sequence);
 *   Location location = annotation.location;
 *   if (location == null) {
 *     row.writeNulls(2);
 *   } else {
 *     row.writeInt(location.start());
 *     row.writeInt(location.end());
 *   }
 * }
 * }</pre>
 */
final class RowMethods {

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;

  RowMethods(EntityModel entity, PlanNames names, MemberCode members) {
    this.entity = entity;
    this.names = names;
    this.members = members;
  }

  void addTo(TypeSpec.Builder plan) {
    for (int i = 0; i < entity.tables().size(); i++) {
      TableModel table = entity.tables().get(i);
      String name = TableFields.rowMethod(i);
      plan.addMethod(table.optional() ? optional(name, table) : method(name, table));
    }
    CollectionMethods collections = new CollectionMethods(names, members);
    for (CollectionModel collection : entity.collectionTables()) {
      plan.addMethod(collections.method(entity, collection, this));
    }
  }

  private MethodSpec method(String name, TableModel table) {
    CodeBlock.Builder code = CodeBlock.builder();
    EmbeddedVariables variables = members.variables(names.entity(), "row", "value");
    for (MemberModel member : table.members()) {
      code.add(write(member, names.entity(), variables));
    }
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(entity.type(), names.entity())
        .addParameter(RuntimeTypes.ROW_WRITER, "row")
        .addCode(code.build())
        .build();
  }

  /** Hands over a row where a member is set. */
  private MethodSpec optional(String name, TableModel table) {
    EmbeddedVariables variables = members.variables(names.entity(), "rows", "row", "value");
    CodeBlock isAnySet =
        table.members().stream()
            .skip(1)
            .filter(RowMethods::fillsColumns)
            .map(member -> CodeBlock.of("$L != null", members.readAny(member)))
            .collect(CodeBlock.joining(" || "));
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", isAnySet)
            .addStatement("$T row = rows.nextRow()", RuntimeTypes.ROW_WRITER);
    for (MemberModel member : table.members()) {
      code.add(write(member, names.entity(), variables));
    }
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(entity.type(), names.entity())
        .addParameter(RuntimeTypes.ROW_SINK, "rows")
        .addCode(code.endControlFlow().build())
        .build();
  }

  /** Hands over the values of a member of an object that a variable holds. */
  CodeBlock write(MemberModel member, String owner, EmbeddedVariables variables) {
    if (!fillsColumns(member)) {
      return CodeBlock.of("");
    }
    if (member instanceof EmbeddedModel embedded) {
      return writeEmbedded(
          embedded, owner, variables, (part, variable) -> write(part, variable, variables));
    }
    if (member instanceof DerivedModel derived) {
      return write(derived.reference(), names.entity(), variables);
    }
    if (member instanceof ReferenceModel reference) {
      return write(reference, owner, variables);
    }
    ValueModel value = (ValueModel) member;
    return CodeBlock.builder()
        .addStatement("row.$L($L)", value.kind().writeMethod(), members.stored(value, owner))
        .build();
  }

  private static boolean fillsColumns(MemberModel member) {
    return member.columns().findAny().isPresent();
  }

  private CodeBlock write(ReferenceModel reference, String owner, EmbeddedVariables variables) {
    CodeBlock target = members.read(reference, owner, reference.target());
    if (reference.value().isEmpty()) {
      return CodeBlock.builder().addStatement("row.writeReference($L)", target).build();
    }
    ValueModel value = reference.value().get();
    String lambda = variables.reused("target");
    return CodeBlock.builder()
        .addStatement(
            "row.writeReference($L, ($L, value) -> value.$L($L))",
            target,
            lambda,
            value.kind().writeMethod(),
            members.stored(value, lambda))
        .build();
  }

  /** Hands over the parts of an embedded value, or as many NULLs. */
  CodeBlock writeEmbedded(
      EmbeddedModel embedded,
      String owner,
      EmbeddedVariables variables,
      BiFunction<MemberModel, String, CodeBlock> part) {
    String variable = variables.nameOf(embedded);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(members.declare(embedded, owner, variable))
            .beginControlFlow("if ($L == null)", variable)
            .addStatement(
                "row.writeNulls($L)",
                embedded.columns().mapToInt(column -> column.names().size()).sum())
            .nextControlFlow("else");
    for (MemberModel component : embedded.components()) {
      code.add(part.apply(component, variable));
    }
    return code.endControlFlow().build();
  }
}
