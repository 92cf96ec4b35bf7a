package dev.graphsert.example.genbank;

import dev.graphsert.example.model.Annotation;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.model.Origin;
import dev.graphsert.example.model.Qualifier;
import dev.graphsert.example.model.Span;
import java.util.List;
import org.biojava.nbio.core.sequence.features.AbstractFeature;
import org.biojava.nbio.core.sequence.features.DBReferenceInfo;
import org.jspecify.annotations.Nullable;

/** Turns a feature as BioJava has it into an annotation with its qualifiers. */
final class FeatureReader {

  /** What a feature is called by, the best first. */
  private static final List<String> NAMES = List.of("gene", "locus_tag", "product", "organism");

  private FeatureReader() {}

  static Annotation read(RecordText record, DnaSequence sequence, AbstractFeature<?, ?> feature) {
    // BioJava's "source" of a feature is its location as written, over as many lines.
    String location = feature.getSource().replaceAll("\\s+", "");
    if (!LocationText.isReadable(location)) {
      throw record.broken(
          "has a " + feature.getType() + " whose location cannot be read: " + location);
    }
    Span span = SpanReader.read(feature.getLocations());
    if (span == null || span.first() < 1 || span.last() > sequence.declaredLength()) {
      throw record.broken(
          "has a " + feature.getType() + " at " + location + ", which is outside the sequence");
    }
    Annotation annotation =
        new Annotation(sequence, Origin.IMPORTED, feature.getType(), name(feature), span, location);
    feature
        .getQualifiers()
        .forEach(
            (name, values) ->
                values.forEach(
                    value ->
                        annotation
                            .qualifiers()
                            .add(new Qualifier(annotation, name, value(value)))));
    return annotation;
  }

  private static @Nullable String name(AbstractFeature<?, ?> feature) {
    for (String name : NAMES) {
      var values = feature.getQualifiers().get(name);
      if (values != null) {
        return value(values.get(0));
      }
    }
    return null;
  }

  private static String value(org.biojava.nbio.core.sequence.features.Qualifier qualifier) {
    return qualifier instanceof DBReferenceInfo reference
        ? reference.getDatabase() + ":" + reference.getId()
        : qualifier.getValue().replace("\"\"", "\"");
  }
}
