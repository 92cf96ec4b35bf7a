package shipping;

import dev.graphsert.BatchEntity;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@BatchEntity
class Parcel {
  @Id Long id;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "parcelOf", nullable = false)
  @OrderColumn
  List<Item> items;

  @OneToMany(targetEntity = Box.class)
  @JoinColumn
  private Collection<? extends Item> boxes;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "labelledIn")
  @Convert(attributeName = "key", converter = Upper.class)
  private Map<String, Item> byLabel;

  @OneToMany
  @JoinColumn(name = "keyedIn")
  @MapKeyJoinColumn(name = "keyBox")
  Map<Box, Item> byBox;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "numberedIn")
  @MapKey
  Map<Long, Item> byId;

  Lining lining;

  @Embeddable
  static class Lining {
    String stuff;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "lines")
    List<Item> sheets;

    @OneToMany
    @JoinColumn(name = "sealOf")
    @MapKeyColumn(name = "sealNumber")
    private Map<Integer, Item> seals;
  }

  static class Upper implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String value) {
      return value == null ? null : value.toUpperCase();
    }

    @Override
    public String convertToEntityAttribute(String value) {
      return value;
    }
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.JOINED)
  @Table(schema = "store")
  static class Item {
    @Id Long id;
  }

  @Entity
  @BatchEntity
  static class Box extends Item {}
}
