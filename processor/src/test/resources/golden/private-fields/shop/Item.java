package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.OwnedCollection;
import java.util.List;
import java.util.Set;

@BatchEntity
public class Item {
  private Long id;
  private int count;
  private Double price;
  private byte[] picture;
  private Item parent;
  private Size size;
  @OwnedCollection private Set<? extends Item> parts;
  @OwnedCollection private List<Item> spares;

  record Size(int width, int height) {}
}
