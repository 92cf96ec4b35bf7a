package dev.graphsert.it.rows;

import java.util.ArrayList;
import java.util.List;

/** Refers to albums, as these do to artists, by tables of pairs alone. */
final class Artist {

  Integer id;
  String name;
  List<Album> favourites = new ArrayList<>();

  Artist(String name) {
    this.name = name;
  }
}
