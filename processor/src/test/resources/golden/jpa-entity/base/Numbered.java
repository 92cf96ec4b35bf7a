package base;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass
public abstract class Numbered<K> extends Forgotten {
  @Id @GeneratedValue private K id;
  @Version private int version;
}
