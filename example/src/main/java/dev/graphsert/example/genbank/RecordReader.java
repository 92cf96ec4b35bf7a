package dev.graphsert.example.genbank;

import dev.graphsert.example.biology.Nucleotides;
import dev.graphsert.example.model.DnaSequence;
import dev.graphsert.example.problem.BadInputException;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.biojava.nbio.core.sequence.DNASequence;
import org.biojava.nbio.core.sequence.compound.NucleotideCompound;
import org.biojava.nbio.core.sequence.features.AbstractFeature;
import org.biojava.nbio.core.sequence.io.GenbankSequenceParser;
import org.biojava.nbio.core.sequence.template.AbstractSequence;

/**
 * Reads one record with BioJava. It uses the parser and not {@code GenbankReader}, which keeps one
 * record for each accession and gives no hint which record is broken.
 */
final class RecordReader {

  private RecordReader() {}

  /**
   * Reads a record.
   *
   * @throws BadInputException if it is broken, or BioJava has missed a part of it
   */
  static DnaSequence read(RecordText record) {
    GenbankSequenceParser<DNASequence, NucleotideCompound> parser = new GenbankSequenceParser<>();
    String residues = residues(record, parser);
    DnaSequence sequence =
        new DnaSequence(
            accession(parser),
            description(parser),
            record.declaredLength(),
            record.isCircular(),
            residues);
    addFeatures(record, sequence, parser.getFeatures());
    return sequence;
  }

  private static String residues(
      RecordText record, GenbankSequenceParser<DNASequence, NucleotideCompound> parser) {
    String text = record.text();
    String residues;
    try {
      // The buffer holds all of the text, for BioJava marks and resets over lines of any length.
      residues = parser.getSequence(new BufferedReader(new StringReader(text), text.length()), 0);
    } catch (RuntimeException unreadable) {
      throw record.broken("cannot be read: " + firstLine(unreadable));
    }
    if (residues == null || residues.length() != record.declaredLength()) {
      int length = residues == null ? 0 : residues.length();
      throw record.broken(
          "has " + length + " bases where " + record.declaredLength() + " are declared");
    }
    for (int i = 0; i < residues.length(); i++) {
      if (!Nucleotides.isLetter(residues.charAt(i))) {
        throw record.broken("has '" + residues.charAt(i) + "' for a base at " + (i + 1));
      }
    }
    return residues;
  }

  private static String accession(GenbankSequenceParser<DNASequence, NucleotideCompound> parser) {
    String accession = parser.getSequenceHeaderParser().getAccession();
    int version = parser.getSequenceHeaderParser().getVersion();
    return version == 0 ? accession : accession + "." + version;
  }

  private static String description(GenbankSequenceParser<DNASequence, NucleotideCompound> parser) {
    String definition = parser.getSequenceHeaderParser().getDescription();
    return definition == null ? "" : definition.replaceAll("\\s+", " ");
  }

  /**
   * Adds the features in the order of the text. BioJava groups them by key, and keeps the order of
   * those with the same key.
   */
  private static void addFeatures(
      RecordText record,
      DnaSequence sequence,
      Map<String, List<AbstractFeature<AbstractSequence<NucleotideCompound>, NucleotideCompound>>>
          featuresByKey) {
    List<String> keys = record.featureKeys();
    long read = featuresByKey.values().stream().mapToLong(List::size).sum();
    requireEqual(record, "features", keys.size(), read);

    Map<String, Iterator<? extends AbstractFeature<?, ?>>> nextByKey = new HashMap<>();
    featuresByKey.forEach((key, features) -> nextByKey.put(key, features.iterator()));
    for (String key : keys) {
      Iterator<? extends AbstractFeature<?, ?>> next = nextByKey.get(key);
      if (next == null || !next.hasNext()) {
        throw record.broken("has a feature " + key + " that BioJava does not read");
      }
      sequence.annotations().add(FeatureReader.read(record, sequence, next.next()));
    }
    long qualifiers = sequence.annotations().stream().mapToLong(a -> a.qualifiers().size()).sum();
    requireEqual(record, "qualifiers", record.qualifiers(), qualifiers);
  }

  private static void requireEqual(RecordText record, String what, long written, long read) {
    if (written != read) {
      throw record.broken("has " + written + " " + what + ", but BioJava reads " + read);
    }
  }

  private static String firstLine(RuntimeException unreadable) {
    String message = unreadable.getMessage();
    return message == null ? unreadable.toString() : message.lines().findFirst().orElse("");
  }
}
