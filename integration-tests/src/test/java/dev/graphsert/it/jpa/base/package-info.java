/** Superclasses of entities in a package of their own, as shared libraries have them. */
package dev.graphsert.it.jpa.base;
