package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.InstanceModel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The constants of a plan, beside its tables. What is neither visible nor has an accessor goes
 * through a handle:
 *
 * <pre>{@code
 * private static final VarHandle NAME =
 *     PrivateFields.handle(MethodHandles.lookup(), Annotation.class, "name", String.class);
 * }</pre>
 */
final class ConstantFields {

  private final PlanConstants constants;
  private final MemberCode members;

  ConstantFields(PlanConstants constants, MemberCode members) {
    this.constants = constants;
    this.members = members;
  }

  List<FieldSpec> all() {
    return Stream.of(
            constants.handles().entrySet().stream().map(e -> field(e.getKey(), e.getValue())),
            constants.ofConstants().entrySet().stream()
                .map(e -> function(e.getKey(), e.getValue())),
            constants.instances().entrySet().stream().map(e -> instance(e.getKey(), e.getValue())),
            constants.hiddenMethods().entrySet().stream()
                .map(e -> method(e.getKey(), e.getValue())))
        .flatMap(fields -> fields)
        .toList();
  }

  private static FieldSpec method(CallbackModel hidden, String name) {
    ClassName owner = hidden.hiddenIn().orElseThrow();
    if (hidden.listener().isPresent()) {
      return constant(
              ParameterizedTypeName.get(
                  ClassName.get(BiConsumer.class), owner, ClassName.get(Object.class)),
              name)
          .initializer(
              "\n$>$>$T.consumer($T.lookup(), $T.class, $S, $T.class)$<$<",
              RuntimeTypes.PRIVATE_METHODS,
              MethodHandles.class,
              owner,
              hidden.method(),
              hidden.taken().orElseThrow())
          .build();
    }
    return constant(ParameterizedTypeName.get(ClassName.get(Consumer.class), owner), name)
        .initializer(
            "\n$>$>$T.consumer($T.lookup(), $T.class, $S)$<$<",
            RuntimeTypes.PRIVATE_METHODS,
            MethodHandles.class,
            owner,
            hidden.method())
        .build();
  }

  private FieldSpec function(Conversion.OfConstant value, String name) {
    return constant(
            ParameterizedTypeName.get(
                ClassName.get(Function.class), value.constants(), value.stored()),
            name)
        .initializer(
            "\n$>$>constant -> $L$<$<", members.read(value.access(), "constant", value.type()))
        .build();
  }

  private static FieldSpec instance(InstanceModel instance, String name) {
    CodeBlock made =
        instance.hidden()
            ? CodeBlock.of(
                "\n$>$>$T.instance($T.lookup(), $T.class)$<$<",
                RuntimeTypes.PRIVATE_METHODS,
                MethodHandles.class,
                instance.type())
            : CodeBlock.of("new $T()", instance.type());
    return constant(instance.type(), name).initializer(made).build();
  }

  private static FieldSpec field(Access.Handle handle, String name) {
    return constant(ClassName.get(VarHandle.class), name)
        .initializer(
            "\n$>$>$T.handle($T.lookup(), $T.class, $S, $T.class)$<$<",
            RuntimeTypes.PRIVATE_FIELDS,
            MethodHandles.class,
            handle.owner(),
            handle.field(),
            handle.type())
        .build();
  }

  private static FieldSpec.Builder constant(TypeName type, String name) {
    return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
  }
}
