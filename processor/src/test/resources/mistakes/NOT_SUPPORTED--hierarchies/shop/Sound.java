package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;

class Sound {

  @Entity
  @BatchEntity
  static class Quiet {
    @Id Long id;
  }

  @Entity
  @BatchEntity
  @DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
  abstract static class Numbered {
    @Id Long id;
  }
}
