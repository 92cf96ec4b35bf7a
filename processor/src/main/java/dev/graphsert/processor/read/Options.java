package dev.graphsert.processor.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a build says to the processor, each as {@code -Aname=value}.
 *
 * @param everyJpaEntity whether JPA's {@code @Entity} alone makes a class an entity
 * @param naming the naming of entities that do not name one
 * @param pooledLo whether JPA's sequences are drawn from by the rule pooled-lo
 */
record Options(boolean everyJpaEntity, Optional<String> naming, boolean pooledLo) {

  static final String ENTITIES = "graphsert.entities";
  static final String NAMING = "graphsert.naming";
  static final String POOLED = "graphsert.pooled";

  static final Set<String> NAMES = Set.of(ENTITIES, NAMING, POOLED);

  static Options of(Map<String, String> options) {
    return new Options(
        "jpa".equals(options.get(ENTITIES)),
        Optional.ofNullable(options.get(NAMING)),
        "pooled-lo".equals(options.get(POOLED)));
  }
}
