package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.ColumnModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Makes the models of collections that fill tables of their own, and of what is in them. */
final class CollectionTables {

  private static final Access ITSELF = new Access(new Access.Itself(), new Access.Final());

  private final Compiler compiler;
  private final TypeElement entity;

  CollectionTables(Compiler compiler, TypeElement entity) {
    this.compiler = compiler;
    this.entity = entity;
  }

  /**
   * What a vocabulary says of a table.
   *
   * @param schema the table's schema
   * @param table the table
   * @param owner the columns that refer to the entity
   * @param position the column of positions; empty if there is none
   * @param key the column of a map's keys; empty if there is none
   * @param element what fills the columns of an element
   */
  record Shape(
      String schema,
      String table,
      List<String> owner,
      Optional<String> position,
      Optional<ColumnModel> key,
      MemberModel element) {}

  /** The type of a collection's elements, or of a map's values; empty if it is not definite. */
  Optional<TypeMirror> elementOf(Member collection) {
    return compiler
        .asMap(collection.type())
        .map(type -> compiler.boundOf(type.getTypeArguments().get(1)))
        .or(() -> compiler.elementOfIterable(collection.type()).map(compiler::boundOf));
  }

  CollectionModel model(Member member, TypeMirror element, Shape shape) {
    Optional<DeclaredType> map = compiler.asMap(member.type());
    ReferenceModel owner =
        new ReferenceModel(
            member.path(), member.origin(), ITSELF, ClassName.get(entity), shape.owner(), false);
    Optional<ValueModel> position = shape.position().map(column -> position(member, column));
    List<MemberModel> members = new ArrayList<>();
    members.add(owner);
    position.ifPresent(members::add);
    shape.key().ifPresent(members::add);
    members.add(shape.element());
    return new CollectionModel(
        member.path(),
        member.origin(),
        member.access(),
        List.of(),
        TypeName.get(member.type()),
        map.isPresent(),
        TypeName.get(element),
        shape.key().flatMap(column -> map).map(CollectionTables::entryOf),
        new TableModel(shape.schema(), shape.table(), List.copyOf(members)),
        position,
        shape.key(),
        shape.element());
  }

  /** An element, with the annotations of the collection. */
  Member element(Member member, TypeMirror type) {
    return member.part(type, ITSELF);
  }

  ReferenceModel elementReference(
      Member member, TypeElement target, List<String> columns, boolean cascade) {
    return new ReferenceModel(
        member.path(), member.origin(), ITSELF, ClassName.get(target), columns, cascade);
  }

  /** Whether a collection's elements may be of the entity. */
  boolean leadsHere(Member other) {
    return Stream.concat(
            compiler.elementOfIterable(other.type()).stream(),
            compiler.asMap(other.type()).stream().map(map -> map.getTypeArguments().get(1)))
        .anyMatch(element -> compiler.isSubclass(entity.asType(), compiler.boundOf(element)));
  }

  private static ValueModel position(Member member, String column) {
    return new ValueModel(
        member.path(),
        member.origin(),
        ITSELF,
        TypeName.INT,
        Optional.empty(),
        ValueKind.INT,
        column,
        Optional.empty());
  }

  private static TypeName entryOf(DeclaredType map) {
    return ParameterizedTypeName.get(
        ClassName.get(Map.Entry.class),
        map.getTypeArguments().stream().map(TypeName::get).toArray(TypeName[]::new));
  }
}
