/** Reads GenBank files with BioJava, and refuses records that are broken. */
@NullMarked
package dev.graphsert.example.genbank;

import org.jspecify.annotations.NullMarked;
