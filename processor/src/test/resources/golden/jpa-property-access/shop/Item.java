package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Transient;

@Entity
@BatchEntity
@SequenceGenerator(name = "numbers", sequenceName = "ItemNumbers", allocationSize = 10)
class Item {
  private Long key;
  private String stored;

  @Access(AccessType.FIELD)
  private String direct;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
  public Long getId() {
    return key;
  }

  public void setId(Long id) {
    this.key = id;
  }

  @Column(name = "shownName")
  protected String getName() {
    return stored;
  }

  boolean isOpen() {
    return true;
  }

  String getURL() {
    return "";
  }

  @Transient
  String getHidden() {
    return direct;
  }
}
