package dev.graphsert.example.biology;

import java.util.List;

/**
 * An enzyme that cuts DNA near a site that it recognises.
 *
 * @param site the recognition site in IUPAC letters
 * @param cut after how many bases from the site's start the strand is cut; may lie behind the site
 */
record RestrictionEnzyme(String name, String site, int cut) {

  /** Enzymes in everyday use, with the sites that REBASE gives for them. */
  static final List<RestrictionEnzyme> WELL_KNOWN =
      List.of(
          new RestrictionEnzyme("AluI", "AGCT", 2),
          new RestrictionEnzyme("AvaI", "CYCGRG", 1),
          new RestrictionEnzyme("AvaII", "GGWCC", 1),
          new RestrictionEnzyme("BamHI", "GGATCC", 1),
          new RestrictionEnzyme("BsaI", "GGTCTC", 7),
          new RestrictionEnzyme("BstNI", "CCWGG", 2),
          new RestrictionEnzyme("DdeI", "CTNAG", 1),
          new RestrictionEnzyme("EcoRI", "GAATTC", 1),
          new RestrictionEnzyme("EcoRV", "GATATC", 3),
          new RestrictionEnzyme("FokI", "GGATG", 14),
          new RestrictionEnzyme("HaeIII", "GGCC", 2),
          new RestrictionEnzyme("HhaI", "GCGC", 3),
          new RestrictionEnzyme("HincII", "GTYRAC", 3),
          new RestrictionEnzyme("HindIII", "AAGCTT", 1),
          new RestrictionEnzyme("HinfI", "GANTC", 1),
          new RestrictionEnzyme("MboII", "GAAGA", 13),
          new RestrictionEnzyme("MseI", "TTAA", 1),
          new RestrictionEnzyme("MspI", "CCGG", 1),
          new RestrictionEnzyme("NotI", "GCGGCCGC", 2),
          new RestrictionEnzyme("PstI", "CTGCAG", 5),
          new RestrictionEnzyme("RsaI", "GTAC", 2),
          new RestrictionEnzyme("SalI", "GTCGAC", 1),
          new RestrictionEnzyme("Sau3AI", "GATC", 0),
          new RestrictionEnzyme("SmaI", "CCCGGG", 3),
          new RestrictionEnzyme("TaqI", "TCGA", 1));

  /** Whether the site reads the same on both strands, as most do. */
  boolean isPalindromic() {
    return site.equals(Nucleotides.reverseComplement(site));
  }
}
