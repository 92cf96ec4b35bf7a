package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.MemberModel;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/**
 * The loops over collections that fill tables of their own.
 *
 * <pre>{@code
 * private static void writeRowsOfTags(Album album, RowSink rows) {
 *   List<String> tags = album.tags;
 *   if (tags != null) {
 *     int position = 0;
 *     for (String element : tags) {
 *       if (element != null) {
 *         RowWriter row = rows.nextRow();
 *         row.writeReference(album);
 *         row.writeInt(position);
 *         row.writeString(element);
 *       }
 *       position++;
 *     }
 *   }
 * }
 * }</pre>
 */
final class CollectionMethods {

  private final PlanNames names;
  private final MemberCode members;

  CollectionMethods(PlanNames names, MemberCode members) {
    this.names = names;
    this.members = members;
  }

  /** The method that hands over the rows of a collection. */
  MethodSpec method(EntityModel entity, CollectionModel collection, RowMethods values) {
    EmbeddedVariables variables = members.variables(names.entity(), "rows", "row");
    Optional<String> position = collection.position().map(column -> variables.like("position"));
    BiFunction<MemberModel, String, CodeBlock> column =
        (part, owner) -> {
          CodeBlock.Builder row = CodeBlock.builder();
          if (part == collection.table().members().get(0)) {
            row.addStatement("$T row = rows.nextRow()", RuntimeTypes.ROW_WRITER);
          }
          return row.add(values.write(part, owner, variables)).build();
        };
    CodeBlock loop =
        members.in(
            collection.within(),
            variables,
            holder -> loop(collection, holder, variables, position, column));
    return MethodSpec.methodBuilder(TableFields.rowMethod(collection))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(entity.type(), names.entity())
        .addParameter(RuntimeTypes.ROW_SINK, "rows")
        .addCode(loop)
        .build();
  }

  /** Shows the visitor the entities in a collection. */
  CodeBlock visit(
      CollectionModel collection,
      String holder,
      EmbeddedVariables variables,
      ReferenceMethods references) {
    MemberModel owner = collection.table().members().get(0);
    return loop(
        collection,
        holder,
        variables,
        Optional.empty(),
        (part, variable) ->
            part == owner ? CodeBlock.of("") : references.visit(part, variable, variables));
  }

  private CodeBlock loop(
      CollectionModel collection,
      String holder,
      EmbeddedVariables variables,
      Optional<String> position,
      BiFunction<MemberModel, String, CodeBlock> body) {
    String all = variables.nameOf(collection.path());
    String element = variables.reused("element");
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement(
                "$T $L = $L",
                collection.type(),
                all,
                members.read(collection.access(), holder, collection.type()))
            .beginControlFlow("if ($L != null)", all);
    position.ifPresent(counter -> code.addStatement("int $L = 0", counter));
    Optional<String> entry = collection.entryType().map(type -> variables.reused("entry"));
    if (entry.isPresent()) {
      code.beginControlFlow(
              "for ($T $L : $L.entrySet())", collection.entryType().get(), entry.get(), all)
          .addStatement("$T $L = $L.getValue()", collection.elementType(), element, entry.get());
    } else {
      code.beginControlFlow(
          collection.map() ? "for ($T $L : $L.values())" : "for ($T $L : $L)",
          collection.elementType(),
          element,
          all);
    }
    code.beginControlFlow("if ($L != null)", element);
    for (MemberModel part : collection.table().members()) {
      code.add(part(collection, part, element, entry, position, body));
    }
    code.endControlFlow();
    position.ifPresent(counter -> code.addStatement("$L++", counter));
    return code.endControlFlow().endControlFlow().build();
  }

  private CodeBlock part(
      CollectionModel collection,
      MemberModel part,
      String element,
      Optional<String> entry,
      Optional<String> position,
      BiFunction<MemberModel, String, CodeBlock> body) {
    if (part == collection.element()) {
      List<MemberModel> parts =
          part instanceof EmbeddedModel embedded ? embedded.components() : List.of(part);
      return parts.stream().map(p -> body.apply(p, element)).collect(CodeBlock.joining(""));
    }
    if (collection.key().filter(key -> key == part).isPresent()) {
      return body.apply(part, entry.orElseThrow());
    }
    if (collection.position().filter(column -> column == part).isPresent()) {
      return position.map(counter -> body.apply(part, counter)).orElse(CodeBlock.of(""));
    }
    return body.apply(part, names.entity());
  }
}
