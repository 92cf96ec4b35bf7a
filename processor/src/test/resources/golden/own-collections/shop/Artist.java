package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
public class Artist {

  Long id;
}
