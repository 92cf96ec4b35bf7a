package dev.graphsert.it.own;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

@Entity
@Table(name = "store")
class TheirStore {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "named_in")
  @MapKeyColumn(name = "called")
  Map<String, Fruit> byName = new LinkedHashMap<>();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "coded_in")
  @MapKeyColumn(name = "code")
  @Convert(attributeName = "key", converter = TheirShouted.class)
  Map<String, Fruit> byCode = new LinkedHashMap<>();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "`from`")
  @MapKeyJoinColumn(name = "country", nullable = true)
  Map<TheirArtist, Fruit> byGrower = new LinkedHashMap<>();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "placed_in")
  @MapKeyJoinColumn(name = "place_a", referencedColumnName = "a", nullable = true)
  @MapKeyJoinColumn(name = "place_b", referencedColumnName = "b", nullable = true)
  Map<Place, Fruit> byPlace = new LinkedHashMap<>();

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "title_in")
  @MapKey(name = "title")
  Map<String, Fruit> byTitle = new LinkedHashMap<>();

  @ElementCollection
  @CollectionTable(name = "store_notes", joinColumns = @JoinColumn(name = "store"))
  @MapKeyJoinColumn(name = "of_a", referencedColumnName = "a")
  @MapKeyJoinColumn(name = "of_b", referencedColumnName = "b")
  @Column(name = "note")
  Map<Place, String> notes = new LinkedHashMap<>();

  @ManyToMany(cascade = CascadeType.ALL)
  @JoinTable(
      name = "store_places",
      joinColumns = @JoinColumn(name = "store"),
      inverseJoinColumns = {
        @JoinColumn(name = "at_a", referencedColumnName = "a"),
        @JoinColumn(name = "at_b", referencedColumnName = "b")
      })
  List<Place> places = new ArrayList<>();

  @ManyToMany(cascade = CascadeType.ALL)
  @JoinTable(
      name = "store_fruits",
      joinColumns = @JoinColumn(name = "store"),
      inverseJoinColumns = @JoinColumn(name = "fruit"))
  @MapKey(name = "title")
  Map<String, Fruit> sold = new LinkedHashMap<>();

  Room room = new Room();

  @Embeddable
  static class Room {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "room_of")
    @OrderColumn(name = "place")
    List<Fruit> shown = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "drawer_of")
    @MapKeyColumn(name = "drawer")
    Map<Integer, Fruit> kept = new LinkedHashMap<>();
  }

  @Entity
  @Table(name = "fruit")
  static class Fruit {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String title;

    @ManyToOne
    @JoinColumn(name = "grown_a", referencedColumnName = "a")
    @JoinColumn(name = "grown_b", referencedColumnName = "b")
    Place grown;

    Fruit() {}

    Fruit(String title) {
      this.title = title;
    }
  }

  @Entity
  @Table(name = "place")
  @IdClass(Place.Key.class)
  static class Place {
    @Id int a;
    @Id String b;

    Place() {}

    Place(int a, String b) {
      this.a = a;
      this.b = b;
    }

    record Key(int a, String b) implements Serializable {}
  }

  static class TheirShouted implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String value) {
      return value == null ? null : value.toUpperCase(Locale.ROOT);
    }

    @Override
    public String convertToEntityAttribute(String stored) {
      return stored;
    }
  }
}
