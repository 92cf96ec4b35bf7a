package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.StampModel;
import dev.graphsert.processor.model.StampModel.Clock;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Reads members that are set to the time of their entity's insert: by Hibernate, or by the listener
 * of Spring Data.
 */
final class JpaStamps {

  private static final List<String> OF_HIBERNATE =
      List.of("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp");
  private static final List<String> OF_SPRING = List.of("CreatedDate", "LastModifiedDate");

  private static final Set<String> BY_NOW =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.ZonedDateTime");

  /** What is deeper is not looked for: a class may be in itself, as is reported elsewhere. */
  private static final int DEEPEST = 3;

  private final Problems problems;
  private final JpaMembers members;
  private final SpringAuditing auditing;

  JpaStamps(Problems problems, JpaMembers members, SpringAuditing auditing) {
    this.problems = problems;
    this.members = members;
    this.auditing = auditing;
  }

  List<StampModel> read(List<Member> all) {
    all.forEach(this::checkEmbedded);
    return all.stream().flatMap(member -> stamp(member).stream()).toList();
  }

  private Optional<StampModel> stamp(Member member) {
    Optional<String> ofHibernate = hibernateAnnotations(member.origin()).findFirst();
    if (ofHibernate.isPresent()) {
      return ofHibernate(member, ofHibernate.get());
    }
    return springAnnotations(member.origin())
        .findFirst()
        .flatMap(annotation -> stamp(member, annotation, clockOfSpring(member), true));
  }

  private static Stream<String> hibernateAnnotations(Element origin) {
    return OF_HIBERNATE.stream().filter(name -> Jpa.hasHibernate(origin, name));
  }

  private Stream<String> springAnnotations(Element origin) {
    return auditing.isOn()
        ? OF_SPRING.stream().filter(name -> SpringAuditing.has(origin, name))
        : Stream.of();
  }

  private Optional<StampModel> ofHibernate(Member member, String annotation) {
    String source =
        Jpa.findHibernate(member.origin(), annotation)
            .flatMap(found -> Jpa.constant(found, "source"))
            .orElse("VM");
    return source.equals("DB")
        ? refused(member, annotation, "Its time is the database's; with source = VM it is ours")
        : stamp(member, annotation, clock(member), false);
  }

  private Optional<StampModel> stamp(
      Member member, String annotation, Optional<Clock> clock, boolean keepsSet) {
    if (clock.isEmpty()) {
      return refused(
          member, annotation, "Times of type " + member.typeName() + " are not supported");
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
            clock.get(),
            keepsSet));
  }

  private static Optional<Clock> clock(Member member) {
    String type = member.typeName().toString();
    if (BY_NOW.contains(type)) {
      return Optional.of(Clock.NOW);
    }
    return type.equals("java.util.Date") ? Optional.of(Clock.CONSTRUCTOR) : Optional.empty();
  }

  private static Optional<Clock> clockOfSpring(Member member) {
    String type = member.typeName().toString();
    return type.equals("long") || type.equals("java.lang.Long")
        ? Optional.of(Clock.MILLIS)
        : clock(member);
  }

  private void checkEmbedded(Member member) {
    if (!Jpa.isEmbedded(member.origin(), member.type()) || member.enclosing().size() > DEEPEST) {
      return;
    }
    for (Member part : members.ofEmbeddable(member)) {
      Stream.concat(hibernateAnnotations(part.origin()), springAnnotations(part.origin()))
          .findFirst()
          .ifPresent(
              annotation ->
                  refused(part, annotation, "It is in an embedded value, which may be missing"));
      checkEmbedded(part);
    }
  }

  private Optional<StampModel> refused(Member member, String annotation, String reason) {
    JpaRefusals.ofMember(member, annotation, reason, problems);
    return Optional.empty();
  }
}
