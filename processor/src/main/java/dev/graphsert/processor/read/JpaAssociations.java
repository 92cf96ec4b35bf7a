package dev.graphsert.processor.read;

import dev.graphsert.processor.model.PredecessorModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.TypeMirror;

/** What the association of a member says. */
final class JpaAssociations {

  private static final List<String> ALL =
      List.of("ManyToOne", "OneToOne", "OneToMany", "ManyToMany");

  private static final Set<String> CASCADES = Set.of("ALL", "PERSIST", "SAVE_UPDATE");

  private JpaAssociations() {}

  static Optional<AnnotationMirror> of(Member member) {
    return ALL.stream().flatMap(name -> Jpa.find(member.origin(), name).stream()).findFirst();
  }

  /** The class that an association names as its target. */
  static Optional<TypeMirror> targetOf(Member member) {
    return of(member).flatMap(found -> Jpa.type(found, "targetEntity"));
  }

  /** Whether what is behind a member is inserted with its entity. */
  static boolean cascades(Member member) {
    Stream<String> hibernate =
        Jpa.findHibernate(member.origin(), "Cascade").stream()
            .flatMap(cascade -> Jpa.constants(cascade, "value").stream());
    Stream<String> association =
        of(member).stream().flatMap(found -> Jpa.constants(found, "cascade").stream());
    return Stream.concat(association, hibernate).anyMatch(CASCADES::contains);
  }

  /** The same of a member without a column. */
  static PredecessorModel.Cascade cascadeOf(Member predecessor) {
    if (!cascades(predecessor)) {
      return PredecessorModel.Cascade.NONE;
    }
    return sharesKey(predecessor) ? PredecessorModel.Cascade.OWNED : PredecessorModel.Cascade.NEW;
  }

  /**
   * Whether a member leads to what the application gives the same id, without a column. As
   * Hibernate has it, which looks at the annotation there alone.
   */
  static boolean sharesKey(Member member) {
    return Stream.of("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns")
            .anyMatch(shared -> Jpa.has(member.origin(), shared))
        && Jpa.has(member.origin(), "OneToOne")
        && !Jpa.has(member.origin(), "MapsId")
        && JpaRoles.besideColumns(member).isEmpty();
  }
}
