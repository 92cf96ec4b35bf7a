package x;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
@BatchEntity
class Primitive {

  @Id Long id;

  @Version private short version;
}
