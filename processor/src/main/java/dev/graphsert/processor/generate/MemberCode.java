package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueModel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Expressions that read and write members. What is neither visible nor has an accessor goes through
 * a handle:
 *
 * <pre>{@code
 * private static final VarHandle NAME =
 *     PrivateFields.handle(MethodHandles.lookup(), Annotation.class, "name", String.class);
 * }</pre>
 */
final class MemberCode {

  private final PlanNames names;
  private final NameAllocator constants = new NameAllocator();
  private final Map<Access.Handle, String> handles = new LinkedHashMap<>();
  private final Map<ClassName, String> converters = new LinkedHashMap<>();

  MemberCode(EntityModel entity, PlanNames names) {
    this.names = names;
    for (int i = 0; i < entity.tables().size(); i++) {
      constants.newName(TableFields.constant(i));
    }
    ValueModel id = entity.id().single();
    Stream<Access.Way> ways =
        Stream.of(
                entity.members().flatMap(MemberCode::withComponents).map(m -> m.access().read()),
                entity.collections().stream().map(owned -> owned.access().read()),
                Stream.of(id.access().write()).filter(w -> entity.id().generation().writesId()))
            .flatMap(way -> way);
    ways.filter(Access.Handle.class::isInstance)
        .map(Access.Handle.class::cast)
        .forEach(handle -> handles.computeIfAbsent(handle, this::constantName));
    entity.tables().stream()
        .flatMap(TableModel::columns)
        .flatMap(column -> column instanceof ValueModel value ? value.conversion().stream() : null)
        .forEach(this::addConverter);
  }

  private void addConverter(Conversion conversion) {
    if (conversion instanceof Conversion.Converter converter) {
      converters.computeIfAbsent(
          converter.converter(), type -> constants.newName(ConstantNames.of(type.simpleName())));
    }
  }

  private static Stream<MemberModel> withComponents(MemberModel member) {
    return member instanceof EmbeddedModel embedded
        ? Stream.concat(
            Stream.of(member), embedded.components().stream().flatMap(MemberCode::withComponents))
        : Stream.of(member);
  }

  /** Names that do not hide a handle. */
  EmbeddedVariables variables(String... parameters) {
    List<String> taken = new ArrayList<>(handles.values());
    taken.addAll(converters.values());
    return new EmbeddedVariables(taken, parameters);
  }

  List<FieldSpec> handles() {
    return Stream.concat(
            handles.entrySet().stream().map(entry -> field(entry.getKey(), entry.getValue())),
            converters.entrySet().stream().map(e -> converter(e.getKey(), e.getValue())))
        .toList();
  }

  private static FieldSpec converter(ClassName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("new $T()", type)
        .build();
  }

  private static FieldSpec field(Access.Handle handle, String name) {
    return FieldSpec.builder(
            VarHandle.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "\n$>$>$T.handle($T.lookup(), $T.class, $S, $T.class)$<$<",
            RuntimeTypes.PRIVATE_FIELDS,
            MethodHandles.class,
            handle.owner(),
            handle.field(),
            handle.type())
        .build();
  }

  CodeBlock read(ValueModel value) {
    return read(value.access(), names.entity(), value.type());
  }

  /** Reads a member of the entity, or of an embedded record that was read into a variable. */
  CodeBlock read(MemberModel member, String owner, TypeName type) {
    return read(member.access(), owner, type);
  }

  /** Reads an embedded record into a variable. */
  CodeBlock declare(EmbeddedModel embedded, String owner, String variable) {
    return CodeBlock.of(
        "$T $L = $L", embedded.type(), variable, read(embedded, owner, embedded.type()));
  }

  CodeBlock read(OwnedModel owned) {
    return read(
        owned.access(),
        names.entity(),
        owned.single() ? ClassName.OBJECT : CollectionTypes.ITERABLE_OF_ANY);
  }

  /** What is stored of a value. */
  CodeBlock stored(ValueModel value, String owner) {
    CodeBlock read = read(value, owner, value.type());
    Conversion conversion = value.conversion().orElse(null);
    if (conversion instanceof Conversion.Call call) {
      return CodeBlock.of("$T.$L($L)", RuntimeTypes.COLUMN_VALUES, call.method(), read);
    }
    if (conversion instanceof Conversion.Converter converter) {
      return CodeBlock.of(
          "$L.convertToDatabaseColumn($L)", converters.get(converter.converter()), read);
    }
    return read;
  }

  private CodeBlock read(Access access, String owner, TypeName type) {
    if (access.read() instanceof Access.Handle handle) {
      return CodeBlock.of("($T) $L.get($L)", type, handles.get(handle), owner);
    }
    if (access.read() instanceof Access.Constant constant) {
      return literal(constant.value());
    }
    if (access.read() instanceof Access.Method method) {
      return CodeBlock.of("$L.$L()", owner, method.name());
    }
    return CodeBlock.of("$L.$L", owner, ((Access.Field) access.read()).name());
  }

  private static CodeBlock literal(Object value) {
    if (value instanceof Character letter) {
      return CodeBlock.of("$L", letter == '\'' ? "'\\''" : "'" + TextLiteral.escaped(letter) + "'");
    }
    return value instanceof String text ? TextLiteral.of(text) : CodeBlock.of("$L", value);
  }

  /** A statement that writes the id. */
  CodeBlock write(ValueModel id, CodeBlock value) {
    if (id.access().write() instanceof Access.Handle handle) {
      return CodeBlock.of("$L.set($L, $L)", handles.get(handle), names.entity(), value);
    }
    if (id.access().write() instanceof Access.Method method) {
      return CodeBlock.of("$L.$L($L)", names.entity(), method.name(), value);
    }
    return CodeBlock.of(
        "$L.$L = $L", names.entity(), ((Access.Field) id.access().write()).name(), value);
  }

  private String constantName(Access.Handle handle) {
    return constants.newName(ConstantNames.of(handle.field()));
  }
}
