package shipping;

import dev.graphsert.BatchEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
@BatchEntity
@Inheritance
abstract class Freight {
  @Id Long number;
  @Id String port;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "loadedAt", referencedColumnName = "port")
  @JoinColumn(name = "\"Load\"", referencedColumnName = "number")
  private Set<Parcel.Item> load;
}
