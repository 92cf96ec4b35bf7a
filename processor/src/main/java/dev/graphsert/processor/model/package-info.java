/**
 * What the stages share: an entity as data, whichever vocabulary it was written in. Imports
 * JavaPoet's type names; the compiler's elements only to say where a thing was declared.
 */
@NullMarked
package dev.graphsert.processor.model;

import org.jspecify.annotations.NullMarked;
