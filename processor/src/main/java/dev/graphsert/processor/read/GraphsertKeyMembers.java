package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Maps in our own words whose keys are a member of the elements, and have no column. */
final class GraphsertKeyMembers {

  private final Compiler compiler;
  private final TypeElement entity;

  GraphsertKeyMembers(Compiler compiler, TypeElement entity) {
    this.compiler = compiler;
    this.entity = entity;
  }

  /** What that member is called; empty if keys have a column. */
  static Optional<String> of(Member map) {
    return Annotations.text(map.origin(), Annotations.COLLECTION_TABLE, "keyMember");
  }

  /** Why a member cannot have the keys; empty if nothing is wrong, or none is named. */
  Optional<String> refusal(Member map, TypeMirror keys, Member element) {
    Optional<String> named = of(map);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    if (GraphsertMapKeys.areNamed(map, Annotations.COLLECTION_TABLE)) {
      return Optional.of("keys have a column, or are a member of the elements, and not both");
    }
    Optional<TypeMirror> type =
        membersOf(element).stream()
            .filter(member -> member.name().equals(named.get()))
            .map(Member::type)
            .findFirst();
    if (type.isEmpty()) {
      return Optional.of("its elements have no member " + named.get());
    }
    return compiler.isSameBoxed(type.get(), keys)
        ? Optional.empty()
        : Optional.of(
            String.format(
                "its keys are of type %s, and %s is of type %s",
                TypeName.get(keys), named.get(), TypeName.get(type.get())));
  }

  private List<Member> membersOf(Member element) {
    if (compiler.isEntity(element.type())) {
      TypeElement target = Compiler.elementOf(element.type());
      return Vocabularies.membersOf(target, entity, compiler, compiler.unreported(target));
    }
    return EmbeddedTypes.isOurs(element.origin(), element.type())
        ? new GraphsertMembers(compiler, compiler.unreported(entity), entity)
            .ofEmbedded(element, "")
        : List.of();
  }
}
