package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.InstanceModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.StampModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueModel;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
  private final Map<InstanceModel, String> instances = new LinkedHashMap<>();
  private final Map<Conversion.OfConstant, String> ofConstants = new LinkedHashMap<>();
  private final Map<CallbackModel, String> hiddenMethods = new LinkedHashMap<>();

  MemberCode(EntityModel entity, PlanNames names) {
    this.names = names;
    for (int i = 0; i < entity.tables().size(); i++) {
      constants.newName(TableFields.constant(i));
    }
    entity
        .collectionTables()
        .forEach(collection -> constants.newName(TableFields.constant(collection)));
    Stream<Access.Way> ways =
        Stream.of(
                entity.members().flatMap(MemberModel::parts).flatMap(MemberCode::waysTo),
                entity.collections().stream().flatMap(MemberCode::ways),
                entity.backReferences().stream().map(back -> back.access().read()),
                entity.collectionTables().stream().flatMap(MemberCode::ways),
                idWays(entity.id()),
                conversions(entity).flatMap(MemberCode::ways),
                entity.stamps().stream().flatMap(MemberCode::ways))
            .flatMap(way -> way);
    ways.filter(Access.Handle.class::isInstance)
        .map(Access.Handle.class::cast)
        .forEach(handle -> handles.computeIfAbsent(handle, this::constantName));
    conversions(entity).forEach(this::addConversion);
    if (entity.id().generation() instanceof IdModel.ClientGenerator made) {
      addInstance(new InstanceModel(made.generator(), false));
    }
    Stream.of(entity.callbacks().before(), entity.callbacks().after())
        .flatMap(List::stream)
        .forEach(this::addCallback);
  }

  private void addCallback(CallbackModel callback) {
    callback.listener().ifPresent(this::addInstance);
    if (callback.hiddenIn().isPresent()) {
      hiddenMethods.computeIfAbsent(
          callback, hidden -> constants.newName(ConstantNames.of(hidden.method())));
    }
  }

  /** Calls something with the entity. */
  CodeBlock call(CallbackModel callback) {
    String entity = names.entity();
    if (callback.listener().isEmpty()) {
      return callback.hiddenIn().isPresent()
          ? CodeBlock.of("$L.accept($L)", hiddenMethods.get(callback), entity)
          : CodeBlock.of("$L.$L()", entity, callback.method());
    }
    String listener = instanceOf(callback.listener().get());
    return callback.hiddenIn().isPresent()
        ? CodeBlock.of("$L.accept($L, $L)", hiddenMethods.get(callback), listener, entity)
        : CodeBlock.of("$L.$L($L)", listener, callback.method(), entity);
  }

  private void addInstance(InstanceModel instance) {
    instances.computeIfAbsent(
        instance, made -> constants.newName(ConstantNames.of(made.type().simpleName())));
  }

  /** The constant that holds the only instance of a converter or listener. */
  private String instanceOf(InstanceModel instance) {
    return Objects.requireNonNull(instances.get(instance));
  }

  /** The constant that holds what makes ids. */
  String generator(ClassName type) {
    return instanceOf(new InstanceModel(type, false));
  }

  private static Stream<Conversion> conversions(EntityModel entity) {
    return entity
        .allTables()
        .flatMap(TableModel::columns)
        .flatMap(MemberCode::valueOf)
        .flatMap(value -> value.conversion().stream());
  }

  private void addConversion(Conversion conversion) {
    if (conversion instanceof Conversion.Converter converter) {
      addInstance(converter.converter());
    }
    if (conversion instanceof Conversion.OfConstant constant) {
      String name = constant.constants().simpleName() + "_" + constant.field();
      ofConstants.computeIfAbsent(constant, c -> constants.newName(ConstantNames.of(name)));
    }
  }

  private static Stream<Access.Way> ways(Conversion conversion) {
    return conversion instanceof Conversion.OfConstant constant
        ? Stream.of(constant.access().read())
        : Stream.of();
  }

  private static Stream<Access.Way> ways(OwnedModel owned) {
    return waysThrough(owned.within(), owned.access());
  }

  private static Stream<Access.Way> ways(CollectionModel collection) {
    return Stream.concat(
        waysThrough(collection.within(), collection.access()),
        collection.parts().flatMap(MemberModel::parts).flatMap(MemberCode::waysTo));
  }

  private static Stream<Access.Way> waysThrough(List<EmbeddedModel> within, Access access) {
    return Stream.concat(within.stream().map(EmbeddedModel::access), Stream.of(access))
        .map(Access::read);
  }

  private static Stream<Access.Way> ways(StampModel stamp) {
    Stream<Access.Way> read = stamp.keepsSet() ? Stream.of(stamp.access().read()) : Stream.of();
    return Stream.concat(read, Stream.of(stamp.access().write()));
  }

  private static Stream<Access.Way> idWays(IdModel id) {
    Stream<Access.Way> written =
        id.generation().writesId() ? Stream.of(id.single().access().write()) : Stream.of();
    return Stream.concat(
        written,
        id.derived().flatMap(part -> Stream.of(part.access().write(), part.source().read())));
  }

  private static Stream<Access.Way> waysTo(MemberModel member) {
    Stream<ValueModel> behind =
        member instanceof ReferenceModel reference ? reference.value().stream() : Stream.of();
    return Stream.concat(Stream.of(member), behind).map(read -> read.access().read());
  }

  /** The value that a column stores, which may be one of the entity that is referred to. */
  private static Stream<ValueModel> valueOf(ColumnModel column) {
    return column instanceof ReferenceModel reference
        ? reference.value().stream()
        : Stream.of((ValueModel) column);
  }

  /** Names that do not hide a handle. */
  EmbeddedVariables variables(String... parameters) {
    List<String> taken = new ArrayList<>(handles.values());
    taken.addAll(ofConstants.values());
    taken.addAll(instances.values());
    return new EmbeddedVariables(taken, parameters);
  }

  List<FieldSpec> handles() {
    return Stream.of(
            handles.entrySet().stream().map(entry -> field(entry.getKey(), entry.getValue())),
            ofConstants.entrySet().stream().map(e -> function(e.getKey(), e.getValue())),
            instances.entrySet().stream().map(e -> instance(e.getKey(), e.getValue())),
            hiddenMethods.entrySet().stream().map(e -> method(e.getKey(), e.getValue())))
        .flatMap(fields -> fields)
        .toList();
  }

  private static FieldSpec method(CallbackModel hidden, String name) {
    ClassName owner = hidden.hiddenIn().orElseThrow();
    if (hidden.listener().isPresent()) {
      return FieldSpec.builder(
              ParameterizedTypeName.get(
                  ClassName.get(BiConsumer.class), owner, ClassName.get(Object.class)),
              name,
              Modifier.PRIVATE,
              Modifier.STATIC,
              Modifier.FINAL)
          .initializer(
              "\n$>$>$T.consumer($T.lookup(), $T.class, $S, $T.class)$<$<",
              RuntimeTypes.PRIVATE_METHODS,
              MethodHandles.class,
              owner,
              hidden.method(),
              hidden.taken().orElseThrow())
          .build();
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(ClassName.get(Consumer.class), owner),
            name,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "\n$>$>$T.consumer($T.lookup(), $T.class, $S)$<$<",
            RuntimeTypes.PRIVATE_METHODS,
            MethodHandles.class,
            owner,
            hidden.method())
        .build();
  }

  private FieldSpec function(Conversion.OfConstant value, String name) {
    return FieldSpec.builder(
            ParameterizedTypeName.get(
                ClassName.get(Function.class), value.constants(), value.stored()),
            name,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("\n$>$>constant -> $L$<$<", read(value.access(), "constant", value.type()))
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
    return FieldSpec.builder(
            instance.type(), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(made)
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

  CodeBlock read(BackReferenceModel collection) {
    return read(collection.access(), names.entity(), CollectionTypes.ITERABLE_OF_ANY);
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
          "$T.valueOf($L, $L)", RuntimeTypes.COLUMN_VALUES, read, ofConstants.get(constant));
    }
    if (conversion instanceof Conversion.Converter converter) {
      return CodeBlock.of(
          "$L.convertToDatabaseColumn($L)", instanceOf(converter.converter()), read);
    }
    return read;
  }

  /** Reads what is reached so, of an object that a variable holds. */
  CodeBlock read(Access access, String owner, TypeName type) {
    if (access.read() instanceof Access.Handle handle) {
      return CodeBlock.of("($T) $L.get($L)", type, handles.get(handle), owner);
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

  /** A statement that writes an id, or a part of one, of an object that a variable holds. */
  CodeBlock write(Access access, String owner, CodeBlock value) {
    if (access.write() instanceof Access.Handle handle) {
      return CodeBlock.of("$L.set($L, $L)", handles.get(handle), owner, value);
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

  private String constantName(Access.Handle handle) {
    return constants.newName(ConstantNames.of(handle.field()));
  }
}
