package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.util.List;

/** Keys of several columns, keys made of other entities' keys, and what refers to them. */
class Orders {

  @Entity
  @BatchEntity
  static class Order {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String code;
  }

  @Embeddable
  static class LineKey {
    long orderId;
    String code;
  }

  @Entity
  @BatchEntity
  static class Line {
    @EmbeddedId LineKey key;

    @MapsId("orderId")
    @ManyToOne
    Order order;

    int amount;
  }

  @Embeddable
  static class PartKey {
    LineKey line;
    int number;
  }

  @Entity
  @BatchEntity
  static class Part {
    @EmbeddedId private PartKey key;

    @MapsId("line")
    @ManyToOne
    private Line line;

    @ManyToOne
    @JoinColumn(name = "spare_number", referencedColumnName = "number")
    @JoinColumn(name = "spare_code", referencedColumnName = "line_code")
    @JoinColumn(name = "spare_order", referencedColumnName = "line_order_id")
    private Part spare;

    @ManyToMany private List<Line> alsoIn;
  }

  @Entity
  @BatchEntity
  static class Invoice {
    @Id Long id;
    @MapsId @OneToOne Order order;
  }

  @Entity
  @BatchEntity
  static class Reminder {
    @Id private Long id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "invoice")
    private Invoice invoice;
  }

  @Entity
  @BatchEntity
  static class Receipt {
    @EmbeddedId LineKey key;

    @ManyToOne
    @JoinColumn(name = "order_id", insertable = false, updatable = false)
    Order order;

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(insertable = false)
    private Order next;

    @OneToOne(cascade = CascadeType.ALL)
    @PrimaryKeyJoinColumn
    Line line;
  }

  static class RatingKey {
    Long order;
    String author;
  }

  @Entity
  @BatchEntity
  @IdClass(RatingKey.class)
  static class Rating {
    @Id @ManyToOne Order order;
    @Id String author;
    int stars;

    @ManyToOne
    @JoinColumn(name = "former_code", referencedColumnName = "code")
    Order former;
  }

  @Entity
  @BatchEntity
  static class Praise {
    @EmbeddedId RatingKey key;
    @MapsId @OneToOne Rating rating;
  }

  static class EchoKey {
    private int number;
    private RatingKey rating;
  }

  @Entity
  @BatchEntity
  static class Echo {
    @EmbeddedId private EchoKey key;

    @MapsId("rating")
    @ManyToOne
    private Rating of;
  }

  @Entity
  @BatchEntity
  static class Archive {
    @Id @OneToOne private Order order;
  }

  @Entity
  @BatchEntity
  static class Seal {
    @Id private Long id;
    @MapsId @OneToOne private Archive archive;
  }

  record PageKey(Long archive, int number) {}

  @Entity
  @BatchEntity
  @IdClass(PageKey.class)
  static class Page {
    @Id private int number;
    @Id @ManyToOne private Archive archive;
  }

  @Entity
  @BatchEntity
  static class Copy {
    @EmbeddedId private PageKey key;
    @MapsId @OneToOne private Page page;
  }
}
