package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Inheritance;

@BatchEntity
@Inheritance
class Shape {
  Long id;
}
