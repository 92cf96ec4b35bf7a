package dev.graphsert.processor.read;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The order of a key's parts in Hibernate, by which foreign keys count that do not say what their
 * columns refer to: that of the names, or a record's own.
 */
final class KeyOrder {

  private KeyOrder() {}

  /** The members with {@code @Id}, which the class in {@code @IdClass} repeats. */
  static List<Member> ofMembers(List<Member> ids, List<TypeElement> lineage) {
    Optional<TypeElement> idClass =
        lineage.stream()
            .flatMap(type -> Jpa.find(type, "IdClass").stream())
            .flatMap(found -> Jpa.type(found, "value").stream())
            .map(Compiler::elementOf)
            .findFirst();
    return sorted(ids, idClass);
  }

  /** The parts of an embedded value, in the order of their declaration unless it is in a key. */
  static List<Member> ofParts(List<Member> parts, Member embedded) {
    boolean inKey = JpaKeys.isId(embedded) || embedded.enclosing().stream().anyMatch(JpaKeys::isId);
    return inKey ? sorted(parts, Optional.of(embedded.type()).map(Compiler::elementOf)) : parts;
  }

  private static List<Member> sorted(List<Member> parts, Optional<TypeElement> holder) {
    List<String> components =
        holder.filter(type -> type.getKind() == ElementKind.RECORD).stream()
            .flatMap(type -> type.getRecordComponents().stream())
            .map(component -> component.getSimpleName().toString())
            .toList();
    Comparator<Member> byPlace = Comparator.comparing(part -> components.indexOf(part.name()));
    return parts.stream().sorted(byPlace.thenComparing(Member::name)).toList();
  }
}
