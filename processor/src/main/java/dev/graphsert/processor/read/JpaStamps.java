package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.StampModel;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads members that Hibernate sets to the time of their entity's insert. */
final class JpaStamps {

  private static final List<String> ANNOTATIONS =
      List.of("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp");

  private static final Set<String> BY_NOW =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.ZonedDateTime");

  private static final Set<String> BY_CONSTRUCTOR = Set.of("java.util.Date");

  private final Problems problems;

  JpaStamps(Problems problems) {
    this.problems = problems;
  }

  List<StampModel> read(List<Member> members) {
    return members.stream().flatMap(member -> stamp(member).stream()).toList();
  }

  private Optional<StampModel> stamp(Member member) {
    return annotations(member).findFirst().flatMap(annotation -> stamp(member, annotation));
  }

  private static Stream<String> annotations(Member member) {
    return ANNOTATIONS.stream().filter(name -> Jpa.hasHibernate(member.origin(), name));
  }

  private Optional<StampModel> stamp(Member member, String annotation) {
    String source =
        Jpa.findHibernate(member.origin(), annotation)
            .flatMap(found -> Jpa.constant(found, "source"))
            .orElse("VM");
    String type = member.typeName().toString();
    if (source.equals("DB")) {
      return refused(member, annotation, "Its time is the database's; with source = VM it is ours");
    }
    if (!BY_NOW.contains(type) && !BY_CONSTRUCTOR.contains(type)) {
      return refused(member, annotation, "Times of type " + type + " are not supported");
    }
    if (member.access().write() instanceof Access.Final) {
      return refused(member, annotation, "It is final, and cannot be set");
    }
    return Optional.of(
        new StampModel(
            member.path(),
            member.origin(),
            member.access(),
            TypeName.get(member.type()),
            BY_NOW.contains(type)));
  }

  private Optional<StampModel> refused(Member member, String annotation, String reason) {
    JpaRefusals.ofMember(member, annotation, reason, problems);
    return Optional.empty();
  }
}
