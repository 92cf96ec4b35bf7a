package x;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
@BatchEntity
class Counted {

  private Short version;

  @Id
  public Long getId() {
    return 1L;
  }

  public void setId(Long id) {}

  @Version
  public Short getVersion() {
    return version;
  }

  public void setVersion(Short version) {
    this.version = version;
  }
}
