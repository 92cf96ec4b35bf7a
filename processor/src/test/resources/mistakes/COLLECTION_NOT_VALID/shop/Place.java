package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;

@BatchEntity
public class Place {

  @Id String street;

  @Id int number;
}
