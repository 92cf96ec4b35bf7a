package dev.graphsert.internal.unitofwork;

import java.util.List;
import java.util.Set;

/**
 * The entities to write, by type.
 *
 * @param types the types, in the order in which the first entity of each was met
 * @param entities all entities, by identity
 */
public record EntityGraph(List<PendingType<?>> types, Set<Object> entities) {}
