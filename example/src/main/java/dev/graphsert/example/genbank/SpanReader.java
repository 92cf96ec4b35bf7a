package dev.graphsert.example.genbank;

import dev.graphsert.example.model.Span;
import dev.graphsert.example.model.Strand;
import java.util.ArrayList;
import java.util.List;
import org.biojava.nbio.core.sequence.location.template.Location;
import org.jspecify.annotations.Nullable;

/** Finds from where to where a location goes in its own record, over all its parts. */
final class SpanReader {

  private SpanReader() {}

  /** The span; {@code null} if all parts are in other records. */
  static @Nullable Span read(Location location) {
    List<Location> parts = new ArrayList<>();
    collectParts(location, parts);
    if (parts.isEmpty()) {
      return null;
    }
    int first = parts.stream().mapToInt(p -> p.getStart().getPosition()).min().getAsInt();
    int last = parts.stream().mapToInt(p -> p.getEnd().getPosition()).max().getAsInt();
    return new Span(first, last, strand(location));
  }

  private static void collectParts(Location location, List<Location> parts) {
    if (!location.getSubLocations().isEmpty()) {
      location.getSubLocations().forEach(part -> collectParts(part, parts));
    } else if (location.getAccession() == null) {
      parts.add(location);
    }
  }

  private static Strand strand(Location location) {
    return switch (location.getStrand()) {
      case POSITIVE -> Strand.FORWARD;
      case NEGATIVE -> Strand.REVERSE;
      case UNDEFINED -> Strand.BOTH;
    };
  }
}
