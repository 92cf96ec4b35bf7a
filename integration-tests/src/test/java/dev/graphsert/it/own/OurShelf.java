package dev.graphsert.it.own;

import dev.graphsert.BatchEntity;
import dev.graphsert.Owned;
import dev.graphsert.OwnedCollection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

@BatchEntity(table = "shelf")
class OurShelf {
  Long id;

  @OwnedCollection(column = "shelf", positionColumn = "place")
  List<Book> books = new ArrayList<>();

  @Owned Label label;

  @OwnedCollection Map<String, Label> byName = new LinkedHashMap<>();

  @BatchEntity(table = "book")
  static class Book {
    Long id;
    String title;

    Book(String title) {
      this.title = title;
    }
  }

  @BatchEntity(table = "label")
  static class Label {
    Long id;
    OurShelf shelf;

    Label(OurShelf shelf) {
      this.shelf = shelf;
    }
  }
}
