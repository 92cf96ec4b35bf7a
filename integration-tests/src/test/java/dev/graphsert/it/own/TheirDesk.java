package dev.graphsert.it.own;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The same in JPA's words. */
final class TheirDesk {

  private TheirDesk() {}

  @Entity
  @Table(name = "desk")
  static class Desk {
    @EmbeddedId Key key;

    @AttributeOverride(name = "material", column = @Column(name = "top_made_of"))
    @AttributeOverride(name = "colour", column = @Column(name = "top_colour"))
    @AttributeOverride(name = "size.width", column = @Column(name = "top_size_width"))
    @AttributeOverride(name = "size.deep", column = @Column(name = "top_size_deep"))
    @AssociationOverride(name = "maker", joinColumns = @JoinColumn(name = "top_maker_id"))
    Surface top;

    @AttributeOverride(name = "material", column = @Column(name = "sides_made_of"))
    @AttributeOverride(name = "colour", column = @Column(name = "side"))
    @AttributeOverride(name = "size.width", column = @Column(name = "across"))
    @AttributeOverride(name = "size.deep", column = @Column(name = "depth"))
    @AssociationOverride(name = "maker", joinColumns = @JoinColumn(name = "side_maker"))
    Surface sides;

    Care care = new Care();

    @ElementCollection
    @CollectionTable(
        name = "desk_drawers",
        joinColumns = {
          @JoinColumn(name = "room", referencedColumnName = "key_room"),
          @JoinColumn(name = "number", referencedColumnName = "key_number")
        })
    @AttributeOverride(name = "size.width", column = @Column(name = "inner_width"))
    @AttributeOverride(name = "size.deep", column = @Column(name = "size_deep"))
    List<Drawer> drawers = new ArrayList<>();

    @ManyToOne
    @JoinColumn(name = "other_room", referencedColumnName = "key_room")
    @JoinColumn(name = "other_number", referencedColumnName = "key_number")
    Desk other;

    Desk() {}

    Desk(String room, int number) {
      this.key = new Key(room, number);
    }
  }

  @Embeddable
  record Key(@Column(name = "key_room") String room, @Column(name = "key_number") int number)
      implements Serializable {}

  @MappedSuperclass
  static class Material {
    String material = "oak";
  }

  @Embeddable
  static class Surface extends Material {
    String colour;
    Size size;
    @ManyToOne Maker maker;

    Surface() {}

    Surface(String colour, Size size, Maker maker) {
      this.colour = colour;
      this.size = size;
      this.maker = maker;
    }
  }

  @Embeddable
  static class Care {
    @Column(name = "care_note")
    String note = "wax";

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "in_room", referencedColumnName = "key_room")
    @JoinColumn(name = "on_desk", referencedColumnName = "key_number")
    @OrderColumn(name = "place")
    List<Maker> polishers = new ArrayList<>();
  }

  @Embeddable
  record Size(int width, Integer deep) {}

  @Embeddable
  static class Drawer {
    String label;
    Size size;

    Drawer() {}

    Drawer(String label, Size size) {
      this.label = label;
      this.size = size;
    }
  }

  @Entity
  @Table(name = "maker")
  static class Maker {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String name;

    Maker() {}

    Maker(String name) {
      this.name = name;
    }
  }
}
