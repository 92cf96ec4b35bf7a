package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.NearestName;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds the members that make up the primary key, by annotation or by convention. */
final class IdFinder {

  static final String AUTO = "AUTO";
  static final String CONVENTION = "id";

  private final TypeElement entity;
  private final Problems problems;

  IdFinder(TypeElement entity, Problems problems) {
    this.entity = entity;
    this.problems = problems;
  }

  List<Member> find(List<Member> members) {
    List<Member> annotated =
        members.stream()
            .filter(member -> Annotations.has(member.origin(), Annotations.ID))
            .toList();
    if (!annotated.isEmpty()) {
      return annotated;
    }
    Optional<Member> byName =
        members.stream().filter(member -> member.path().equals(CONVENTION)).findFirst();
    if (byName.isEmpty()) {
      problems.add(Message.NO_ID, entity, entity, hint(members));
    }
    return byName.stream().toList();
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
