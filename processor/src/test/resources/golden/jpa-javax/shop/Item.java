package shop;

import dev.graphsert.BatchEntity;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;

@Entity(name = "Thing")
@BatchEntity
class Item {
  @Id
  @Column(name = "itemCode")
  String code;

  int itemCount;
}
