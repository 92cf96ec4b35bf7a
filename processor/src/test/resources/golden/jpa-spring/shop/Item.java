package shop;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "ItemsForSale")
class Item {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long itemId;

  @Column(name = "shownName")
  String name;

  @Column(name = "\"Order\"")
  String order;

  Boolean fine;
  String userID;
  String line1Text;
  @ManyToOne Item parentItem;

  static class YesNo implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
      return value == null ? "?" : value ? "Y" : "N";
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
      return value.equals("Y");
    }
  }
}
