package school;

import dev.graphsert.BatchEntity;

@BatchEntity
class Class {
  java.lang.Long id;
}
