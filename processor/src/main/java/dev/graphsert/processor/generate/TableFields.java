package dev.graphsert.processor.generate;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueModel;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * The constants that describe the tables.
 *
 * <pre>{@code
 * private static final TablePlan<Annotation> TABLE =
 *     TablePlan.named("", "annotation")
 *         .id("id", "id", Long.class)
 *         .reference("sequence_id", "sequence", DnaSequence.class)
 *         .rows(Annotation_Plan::writeRow);
 * }</pre>
 */
final class TableFields {

  private final EntityModel entity;
  private final PlanNames names;

  TableFields(EntityModel entity, PlanNames names) {
    this.entity = entity;
    this.names = names;
  }

  void addTo(TypeSpec.Builder plan) {
    for (int i = 0; i < entity.tables().size(); i++) {
      plan.addField(
          field(
              constant(i),
              entity.tables().get(i),
              CodeBlock.of(
                  entity.tables().get(i).optional() ? ".collection($T::$L)" : ".rows($T::$L)",
                  names.plan(),
                  rowMethod(i))));
    }
    for (CollectionModel collection : entity.collectionTables()) {
      plan.addField(
          field(
              constant(collection),
              collection.table(),
              CodeBlock.of(".collection($T::$L)", names.plan(), rowMethod(collection))));
    }
  }

  static String describe(EntityModel entity) {
    return entity.allTables().map(table -> "table \"" + table.name() + "\"").collect(joining(", "));
  }

  static String constant(int table) {
    return table == 0 ? "TABLE" : "TABLE_" + table;
  }

  static String rowMethod(int table) {
    return table == 0 ? "writeRow" : "writeRow" + table;
  }

  static String constant(CollectionModel collection) {
    return "TABLE_OF_" + ConstantNames.of(nameOf(collection.path()));
  }

  static String rowMethod(CollectionModel collection) {
    return "writeRowsOf" + capitalised(nameOf(collection.path()));
  }

  static String elementsMethod(BackReferenceModel collection) {
    return "elementsOf" + capitalised(nameOf(collection.path()));
  }

  /** "numbersInHome" for what messages call "home.numbers". */
  private static String nameOf(String path) {
    List<String> names = Arrays.asList(path.split("\\."));
    Collections.reverse(names);
    return names.get(0)
        + names.stream().skip(1).map(outer -> "In" + capitalised(outer)).collect(joining());
  }

  private static String capitalised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private FieldSpec field(String constant, TableModel table, CodeBlock rows) {
    CodeBlock.Builder value = CodeBlock.builder();
    value.add(
        "\n$>$>$T.named($L, $L)$>$>",
        RuntimeTypes.TABLE_PLAN,
        TextLiteral.of(table.schema()),
        TextLiteral.of(table.name()));
    table.columns().forEach(column -> value.add("\n").add(column(column)));
    table
        .predecessors()
        .forEach(member -> value.add("\n.after($S, $T.class)", member.path(), member.target()));
    value.add("\n$L$<$<$<$<", rows);
    return FieldSpec.builder(
            ParameterizedTypeName.get(RuntimeTypes.TABLE_PLAN, entity.type()),
            constant,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(value.build())
        .build();
  }

  private CodeBlock column(ColumnModel column) {
    if (column instanceof ReferenceModel reference) {
      return reference(reference);
    }
    ValueModel value = (ValueModel) column;
    CodeBlock bounds =
        value.bounds().map(type -> CodeBlock.of(", $T.class", type)).orElse(CodeBlock.of(""));
    return CodeBlock.of(
        ".$L($L, $S, $T.class$L)",
        entity.id().holds(value) ? "id" : "column",
        TextLiteral.of(value.column()),
        value.path(),
        erased(value.storedType()),
        bounds);
  }

  private CodeBlock reference(ReferenceModel reference) {
    CodeBlock columns =
        reference.names().stream().map(TextLiteral::of).collect(CodeBlock.joining(", "));
    if (reference.value().isPresent()) {
      return CodeBlock.of(
          ".valueReference($L, $S, $T.class, $T.class)",
          columns,
          reference.path(),
          erased(reference.value().get().storedType()),
          reference.target());
    }
    boolean isId = entity.id().holds(reference);
    if (!isId && reference.names().size() == 1) {
      return CodeBlock.of(
          ".reference($L, $S, $T.class)", columns, reference.path(), reference.target());
    }
    return CodeBlock.of(
        ".$L($S, $T.class, $L)",
        isId ? "idReferences" : "references",
        reference.path(),
        reference.target(),
        columns);
  }

  static TypeName erased(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erased(array.componentType()));
    }
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }
}
