package dev.graphsert.processor.generate;

import com.palantir.javapoet.NameAllocator;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a plan holds in constants, beside its tables, and how these are called. */
final class PlanConstants {

  private final NameAllocator names = new NameAllocator();
  private final Map<Access.Handle, String> handles = new LinkedHashMap<>();
  private final Map<InstanceModel, String> instances = new LinkedHashMap<>();
  private final Map<Conversion.OfConstant, String> ofConstants = new LinkedHashMap<>();
  private final Map<CallbackModel, String> hiddenMethods = new LinkedHashMap<>();

  PlanConstants(EntityModel entity) {
    for (int i = 0; i < entity.tables().size(); i++) {
      names.newName(TableFields.constant(i));
    }
    entity
        .collectionTables()
        .forEach(collection -> names.newName(TableFields.constant(collection)));
    Stream<Access.Way> ways =
        Stream.of(
                entity.members().flatMap(MemberModel::parts).flatMap(PlanConstants::waysTo),
                entity.collections().stream().flatMap(PlanConstants::ways),
                entity.backReferences().stream().flatMap(PlanConstants::ways),
                entity.collectionTables().stream().flatMap(PlanConstants::ways),
                idWays(entity.id()),
                conversions(entity).flatMap(PlanConstants::ways),
                entity.stamps().stream().flatMap(PlanConstants::ways),
                entity.version().stream().map(version -> version.access().write()))
            .flatMap(way -> way);
    ways.filter(Access.Handle.class::isInstance)
        .map(Access.Handle.class::cast)
        .forEach(
            handle ->
                handles.computeIfAbsent(
                    handle, each -> names.newName(ConstantNames.of(each.field()))));
    conversions(entity).forEach(this::addConversion);
    if (entity.id().generator() instanceof IdModel.ClientGenerator made) {
      addInstance(new InstanceModel(made.generator(), false));
    }
    Stream.of(entity.callbacks().before(), entity.callbacks().after())
        .flatMap(List::stream)
        .forEach(this::addCallback);
  }

  /** The fields that are reached by handles. */
  Map<Access.Handle, String> handles() {
    return Collections.unmodifiableMap(handles);
  }

  /** What the plan makes one of: converters, listeners, what makes ids. */
  Map<InstanceModel, String> instances() {
    return Collections.unmodifiableMap(instances);
  }

  /** The functions that read what is stored of an enum's constants. */
  Map<Conversion.OfConstant, String> ofConstants() {
    return Collections.unmodifiableMap(ofConstants);
  }

  /** The methods that are called by handles. */
  Map<CallbackModel, String> hiddenMethods() {
    return Collections.unmodifiableMap(hiddenMethods);
  }

  /** The constant that holds the only instance. */
  String nameOf(InstanceModel instance) {
    return Objects.requireNonNull(instances.get(instance));
  }

  /** The names that variables must not hide. */
  List<String> takenNames() {
    List<String> taken = new ArrayList<>(handles.values());
    taken.addAll(ofConstants.values());
    taken.addAll(instances.values());
    return taken;
  }

  private void addCallback(CallbackModel callback) {
    callback.listener().ifPresent(this::addInstance);
    if (callback.hiddenIn().isPresent()) {
      hiddenMethods.computeIfAbsent(
          callback, hidden -> names.newName(ConstantNames.of(hidden.method())));
    }
  }

  private void addInstance(InstanceModel instance) {
    instances.computeIfAbsent(
        instance, made -> names.newName(ConstantNames.of(made.type().simpleName())));
  }

  private static Stream<Conversion> conversions(EntityModel entity) {
    Stream<ColumnModel> keys =
        entity.backReferences().stream().flatMap(collection -> collection.key().stream());
    return Stream.concat(entity.allTables().flatMap(TableModel::columns), keys)
        .flatMap(PlanConstants::valueOf)
        .flatMap(value -> value.conversion().stream());
  }

  private void addConversion(Conversion conversion) {
    if (conversion instanceof Conversion.Converter converter) {
      addInstance(converter.converter());
    }
    if (conversion instanceof Conversion.OfConstant constant) {
      String name = constant.constants().simpleName() + "_" + constant.field();
      ofConstants.computeIfAbsent(constant, c -> names.newName(ConstantNames.of(name)));
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

  private static Stream<Access.Way> ways(BackReferenceModel collection) {
    return waysThrough(collection.within(), collection.access());
  }

  private static Stream<Access.Way> ways(CollectionModel collection) {
    return Stream.concat(
        waysThrough(collection.within(), collection.access()),
        collection.parts().flatMap(MemberModel::parts).flatMap(PlanConstants::waysTo));
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
    Stream<Access.Way> written = id.generated().stream().map(value -> value.access().write());
    return Stream.concat(
        written,
        id.derived()
            .flatMap(
                part -> Stream.concat(Stream.of(part.access().write()), part.source().ways())));
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
}
