package x;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Date;

@Entity
@BatchEntity
class Dated {

  @Id Long id;

  @Version
  @Column(secondPrecision = 0)
  Date changed;
}
