/**
 * The stages of a flush, one package each, in the order in which data passes through them: {@code
 * unitofwork}, {@code order}, {@code catalog}, {@code ids}, {@code strategy}; beside them {@code
 * wire}, which encodes values. A stage imports earlier stages, {@code dev.graphsert.plan}, and from
 * {@code dev.graphsert} the exceptions and the choice of strategy. Only what all stages share is
 * here.
 */
@NullMarked
package dev.graphsert.internal;

import org.jspecify.annotations.NullMarked;
