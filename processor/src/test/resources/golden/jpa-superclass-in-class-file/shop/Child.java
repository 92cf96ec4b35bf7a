package shop;

import base.Base;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
class Child<K> extends Base<K> {
  @ManyToOne Item parent;
  @ManyToOne Item other;
}
