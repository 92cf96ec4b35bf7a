package dev.graphsert.processor.read;

import dev.graphsert.processor.model.VersionModel;
import dev.graphsert.processor.problem.Problems;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;

/** Reads the version of an entity of JPA. */
final class JpaVersions {

  private static final int UNSAID = -1;
  private static final String VERSION = "Version";

  private final Problems problems;
  private final JpaColumns columns;

  JpaVersions(Problems problems, JpaColumns columns) {
    this.problems = problems;
    this.columns = columns;
  }

  static boolean is(Member member) {
    return Jpa.has(member.origin(), VERSION);
  }

  Optional<VersionModel> read(List<Member> members) {
    List<Member> versions = members.stream().filter(JpaVersions::is).toList();
    ChronoUnit unit = versions.stream().findFirst().map(this::unit).orElse(ChronoUnit.MICROS);
    return new VersionReader(this::refuse).read(versions, unit);
  }

  /** The server would round what its column cannot hold, and the object would have another time. */
  private ChronoUnit unit(Member version) {
    return switch (columns.column(version).map(JpaVersions::digits).orElse(6)) {
      case 0 -> ChronoUnit.SECONDS;
      case 3 -> ChronoUnit.MILLIS;
      case 6 -> ChronoUnit.MICROS;
      default -> {
        if (VersionReader.isTime(version)) {
          refuse(version, "Times are cut to 0, 3 or 6 digits of a second");
        }
        yield ChronoUnit.MICROS;
      }
    };
  }

  private static int digits(AnnotationMirror column) {
    int ofSeconds = Jpa.number(column, "secondPrecision", UNSAID);
    if (ofSeconds != UNSAID) {
      return ofSeconds;
    }
    int precision = Jpa.number(column, "precision", 0);
    return precision == 0 ? 6 : precision;
  }

  private void refuse(Member version, String reason) {
    JpaRefusals.ofMember(version, VERSION, reason, problems);
  }
}
