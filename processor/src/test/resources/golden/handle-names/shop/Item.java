package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;

@BatchEntity
class Item {
  private Long id;
  private String table;
  @Column(name = "c1") private String aB;
  private String a_b;
  @Column(name = "c2") private String A_B;
  private Size SIZE;
  private String $;
  private String straße;

  record Size(int width) {}
}
