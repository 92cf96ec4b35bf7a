package dev.graphsert.example.biology;

import dev.graphsert.example.model.Span;

/**
 * A stretch that can be translated: from a start codon to the first stop codon in step with it.
 *
 * @param span the stop codon included
 * @param frame 1 to 3 on the forward strand, -1 to -3 on the reverse strand
 * @param codons how many are translated: the start codon counts, the stop codon does not
 */
record OpenReadingFrame(Span span, int frame, int codons) {}
