package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.InstanceModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.model.ValueModel;
import java.util.List;
import java.util.function.Function;

/** Expressions that read and write members. */
final class MemberCode {

  private final PlanNames names;
  private final PlanConstants constants;

  MemberCode(PlanNames names, PlanConstants constants) {
    this.names = names;
    this.constants = constants;
  }

  /** Calls something with the entity. */
  CodeBlock call(CallbackModel callback) {
    String entity = names.entity();
    if (callback.listener().isEmpty()) {
      return callback.hiddenIn().isPresent()
          ? CodeBlock.of("$L.accept($L)", constants.hiddenMethods().get(callback), entity)
          : CodeBlock.of("$L.$L()", entity, callback.method());
    }
    String listener = constants.nameOf(callback.listener().get());
    return callback.hiddenIn().isPresent()
        ? CodeBlock.of(
            "$L.accept($L, $L)", constants.hiddenMethods().get(callback), listener, entity)
        : CodeBlock.of("$L.$L($L)", listener, callback.method(), entity);
  }

  /** The constant that holds what makes ids. */
  String generator(ClassName type) {
    return constants.nameOf(new InstanceModel(type, false));
  }

  /** Names that do not hide a constant. */
  EmbeddedVariables variables(String... parameters) {
    return new EmbeddedVariables(constants.takenNames(), parameters);
  }

  CodeBlock read(ValueModel value) {
    return read(value.access(), names.entity(), value.type());
  }

  /** Reads a member of the entity, or of an embedded record that was read into a variable. */
  CodeBlock read(MemberModel member, String owner, TypeName type) {
    return read(member.access(), owner, type);
  }

  /** Reads a member of the entity of which only matters whether it is null. */
  CodeBlock readAny(MemberModel member) {
    return read(member.access(), names.entity(), ClassName.OBJECT);
  }

  /** Reads an embedded record into a variable. */
  CodeBlock declare(EmbeddedModel embedded, String owner, String variable) {
    return CodeBlock.of(
        "$T $L = $L", embedded.type(), variable, read(embedded, owner, embedded.type()));
  }

  CodeBlock read(OwnedModel owned, String owner) {
    TypeName type =
        switch (owned.form()) {
          case SINGLE -> ClassName.OBJECT;
          case COLLECTION -> CollectionTypes.ITERABLE_OF_ANY;
          case MAP -> CollectionTypes.MAP_OF_ANY;
        };
    return read(owned.access(), owner, type);
  }

  /** What is done in embedded values, with the variable of the innermost, unless one is null. */
  CodeBlock in(
      List<EmbeddedModel> within, EmbeddedVariables variables, Function<String, CodeBlock> body) {
    CodeBlock.Builder code = CodeBlock.builder();
    String owner = names.entity();
    for (EmbeddedModel embedded : within) {
      String variable = variables.nameOf(embedded);
      code.addStatement(declare(embedded, owner, variable))
          .beginControlFlow("if ($L != null)", variable);
      owner = variable;
    }
    code.add(body.apply(owner));
    within.forEach(embedded -> code.endControlFlow());
    return code.build();
  }

  /** What is stored of a value. */
  CodeBlock stored(ValueModel value, String owner) {
    CodeBlock read = read(value, owner, value.type());
    Conversion conversion = value.conversion().orElse(null);
    if (conversion instanceof Conversion.Call call) {
      return CodeBlock.of("$T.$L($L)", RuntimeTypes.COLUMN_VALUES, call.method(), read);
    }
    if (conversion instanceof Conversion.OfConstant constant) {
      return CodeBlock.of(
          "$T.valueOf($L, $L)",
          RuntimeTypes.COLUMN_VALUES,
          read,
          constants.ofConstants().get(constant));
    }
    if (conversion instanceof Conversion.Converter converter) {
      return CodeBlock.of(
          "$L.$L($L)", constants.nameOf(converter.converter()), converter.method(), read);
    }
    return read;
  }

  /** Reads what is reached so, of an object that a variable holds. */
  CodeBlock read(Access access, String owner, TypeName type) {
    if (access.read() instanceof Access.Handle handle) {
      return CodeBlock.of("($T) $L.get($L)", type, constants.handles().get(handle), owner);
    }
    if (access.read() instanceof Access.Itself) {
      return CodeBlock.of("$L", owner);
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

  /** Whether an id, or a part of one, has a value: 0 is none where it is primitive. */
  CodeBlock isSet(ValueModel id, String owner) {
    return CodeBlock.of(
        "$L != $L", read(id, owner, id.type()), id.type().isPrimitive() ? "0" : "null");
  }

  /** A statement that writes an id, or a part of one, of an object that a variable holds. */
  CodeBlock write(Access access, String owner, CodeBlock value) {
    if (access.write() instanceof Access.Handle handle) {
      return CodeBlock.of("$L.set($L, $L)", constants.handles().get(handle), owner, value);
    }
    if (access.write() instanceof Access.Method method) {
      return CodeBlock.of("$L.$L($L)", owner, method.name(), value);
    }
    return CodeBlock.of("$L.$L = $L", owner, ((Access.Field) access.write()).name(), value);
  }

  /**
   * What an id is when it is unset. A setter may be overloaded and a handle takes arguments as they
   * are: both need the exact type.
   */
  CodeBlock unset(Access access, TypeName type) {
    if (access.write() instanceof Access.Field) {
      return CodeBlock.of(type.isPrimitive() ? "0" : "null");
    }
    if (!type.isPrimitive()) {
      return CodeBlock.of("($T) null", type);
    }
    if (type.equals(TypeName.LONG)) {
      return CodeBlock.of("0L");
    }
    return CodeBlock.of(type.equals(TypeName.SHORT) ? "(short) 0" : "0");
  }
}
