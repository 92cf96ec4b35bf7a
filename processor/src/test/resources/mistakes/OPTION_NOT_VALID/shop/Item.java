package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
class Item { //! shop.Item has no insert plan: the processor's option graphsert.entities is all. Use jpa or annotated, or leave the option away. //! shop.Item has no insert plan: the processor's option graphsert.pooled is hilo. Use pooled or pooled-lo, or leave the option away. //! shop.Item has no insert plan: the processor's option graphsert.naming is camel. Use GRAPHSERT, JPA, HIBERNATE or SPRING, or leave the option away.
  Long id;
}
