package dev.graphsert.it.own;

import dev.graphsert.BatchEntity;

@BatchEntity(table = "artist")
class OurArtist {
  Long id;
  String name;

  OurArtist(String name) {
    this.name = name;
  }
}
