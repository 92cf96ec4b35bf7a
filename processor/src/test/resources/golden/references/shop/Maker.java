package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
class Maker {
  Long id;
}
