package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Year;
import java.util.Date;
import java.util.List;
import java.util.Locale;

@Entity
@Table(name = "Items", schema = "`Shop`", catalog = "postgres")
@BatchEntity
class Item extends base.Numbered<Long> {
  private String firstName;

  @Column(name = "\"Order\"")
  String order;

  @ManyToOne Maker maker;

  @ManyToOne(targetEntity = Maker.class)
  @JoinColumn(name = "soldBy", referencedColumnName = "makerKey")
  Named seller;

  @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL)
  private List<Item> parts;

  @OneToMany(mappedBy = "parent")
  List<Item> others;

  @ManyToOne Item parent;

  @OneToOne(mappedBy = "item", cascade = CascadeType.PERSIST)
  Maker warrantor;

  @OneToOne(mappedBy = "item")
  Maker unrelated;

  Color color;

  @Enumerated(EnumType.STRING)
  Color named;

  @Convert(converter = YesNo.class)
  boolean fine;

  Date moment;

  Locale language;

  Year since;

  @Embedded Size size;

  @Embedded Unsaid unsaid;

  @AttributeOverride(name = "width", column = @Column(name = "packedWidth"))
  @AttributeOverride(name = "height", column = @Column(name = "packedHeight"))
  private Size packed;

  @Transient Thread thread;

  @Column(insertable = false)
  String later;

  /** Under access by fields, a getter is not asked: it may return something else. */
  String getFirstName() {
    return "not " + firstName;
  }

  enum Color {
    RED,
    GREEN
  }

  interface Named {}

  @Embeddable
  static class Size {
    private int width;
    int height;
  }

  static class Unsaid {
    String word;
  }

  static class YesNo implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
      return value ? "Y" : "N";
    }

    @Override
    public Boolean convertToEntityAttribute(String value) {
      return value.equals("Y");
    }
  }

  @Entity
  @BatchEntity
  static class Maker implements Named {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    @Column(name = "MakerKey")
    String key;

    @OneToOne Item item;
  }
}
