package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

@BatchEntity
public class Item {
  private Integer id;
  private String name;
  private boolean sold;
  private boolean isNew;
  private Boolean hot;
  private long weight;
  private String checked;
  private String old;
  private String general;
  private String owner;
  private final String code = "c";
  private Item parent;
  @OwnedCollection private List<Item> parts = new ArrayList<>();

  public Integer getId() {
    return id;
  }

  public Item setId(Integer id) {
    this.id = id;
    return this;
  }

  void setId(long id) {
    throw new UnsupportedOperationException("not this one, with " + id);
  }

  String getName() {
    return name;
  }

  boolean isSold() {
    return sold;
  }

  boolean isNew() {
    return isNew;
  }

  Boolean isHot() {
    return hot;
  }

  Long getWeight() {
    return weight;
  }

  String getChecked() throws IOException {
    return checked;
  }

  @Deprecated
  String getOld() {
    return old;
  }

  <T> T getGeneral() {
    return null;
  }

  static String getOwner() {
    return "static";
  }

  public String getCode() {
    return code;
  }

  protected Item getParent() {
    return parent;
  }

  List<Item> getParts() {
    return parts;
  }
}
