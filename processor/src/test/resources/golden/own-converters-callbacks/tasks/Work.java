package tasks;

import dev.graphsert.BeforeInsert;

abstract class Work {

  @BeforeInsert
  private void prepare() {}
}
