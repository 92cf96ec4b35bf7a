package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.NearestName;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Finds the member that holds the primary key, by annotation or by convention. */
final class IdFinder {

  static final String CONVENTION = "id";

  private final TypeElement entity;
  private final Problems problems;

  IdFinder(TypeElement entity, Problems problems) {
    this.entity = entity;
    this.problems = problems;
  }

  Optional<Member> find(List<Member> members) {
    List<Member> annotated =
        members.stream()
            .filter(member -> Annotations.has(member.origin(), Annotations.ID))
            .toList();
    if (annotated.size() > 1) {
      problems.add(
          Message.SEVERAL_IDS,
          annotated.get(1).origin(),
          entity,
          annotated.stream().map(Member::path).collect(Collectors.joining(", ")));
    }
    if (!annotated.isEmpty()) {
      return Optional.of(annotated.get(0));
    }
    Optional<Member> byName =
        members.stream().filter(member -> member.path().equals(CONVENTION)).findFirst();
    if (byName.isEmpty()) {
      problems.add(Message.NO_ID, entity, entity, hint(members));
    }
    return byName;
  }

  /** Offers a member named like the convention, or like the entity and the convention: itemId. */
  private String hint(List<Member> members) {
    List<String> names = members.stream().map(Member::path).toList();
    String qualified = entity.getSimpleName() + CONVENTION;
    List<String> likely =
        names.stream().filter(name -> name.replace("_", "").equalsIgnoreCase(qualified)).toList();
    return likely.isEmpty()
        ? NearestName.hint(CONVENTION, names)
        : NearestName.hint(qualified, likely);
  }
}
