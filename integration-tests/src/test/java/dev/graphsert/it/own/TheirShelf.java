package dev.graphsert.it.own;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@Entity
@Table(name = "shelf")
class TheirShelf {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "shelf")
  @OrderColumn(name = "place")
  List<Book> books = new ArrayList<>();

  @OneToOne(mappedBy = "shelf", cascade = CascadeType.ALL)
  Label label;

  @OneToMany(mappedBy = "shelf", cascade = CascadeType.ALL)
  @MapKey
  Map<String, Label> byName = new LinkedHashMap<>();

  @Entity
  @Table(name = "book")
  static class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String title;

    Book() {}

    Book(String title) {
      this.title = title;
    }
  }

  @Entity
  @Table(name = "label")
  static class Label {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne
    @JoinColumn(name = "shelf_id")
    TheirShelf shelf;

    Label() {}

    Label(TheirShelf shelf) {
      this.shelf = shelf;
    }
  }
}
