package dev.graphsert.processor.read;

import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.VersionModel;
import dev.graphsert.processor.model.VersionModel.Start;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads the member that holds the version of an entity, in any vocabulary. */
final class VersionReader {

  private final BiConsumer<Member, String> refuse;

  /**
   * Makes a reader.
   *
   * @param refuse takes a version that cannot be one, and why
   */
  VersionReader(BiConsumer<Member, String> refuse) {
    this.refuse = refuse;
  }

  /**
   * Reads the version, if there is one that can be set. A number that is final is left as it is.
   *
   * @param versions the members that are called so
   * @param unit what a time is cut to, so that the column holds all of it
   */
  Optional<VersionModel> read(List<Member> versions, ChronoUnit unit) {
    if (versions.size() > 1) {
      refuse.accept(versions.get(1), "The entity has another one");
    }
    return versions.stream().findFirst().flatMap(version -> read(version, unit));
  }

  private Optional<VersionModel> read(Member version, ChronoUnit unit) {
    Optional<Start> start = start(version, unit);
    if (version.access().write() instanceof Access.Final) {
      if (isTime(version)) {
        refuse.accept(version, "It is final, and cannot be set");
      }
      return Optional.empty();
    }
    return start.map(
        begin ->
            new VersionModel(
                version.path(),
                version.origin(),
                version.access(),
                TypeName.get(version.type()),
                begin));
  }

  /** Whether a member can hold the time as a version. */
  static boolean isTime(Member version) {
    return start(version, ChronoUnit.MICROS)
        .filter(start -> !(start instanceof VersionModel.Zero))
        .isPresent();
  }

  private static Optional<Start> start(Member version, ChronoUnit unit) {
    return switch (version.typeName().toString()) {
      case "java.time.Instant",
          "java.time.LocalDateTime",
          "java.time.OffsetDateTime",
          "java.time.ZonedDateTime" ->
          Optional.of(new VersionModel.Now(unit));
      case "java.util.Date", "java.sql.Timestamp" -> Optional.of(new VersionModel.Timestamp(unit));
      case "java.util.Calendar" -> Optional.of(new VersionModel.Calendar());
      default ->
          ValueKinds.of(version.type())
              .filter(ValueKind::takesSequence)
              .map(VersionModel.Zero::new);
    };
  }
}
