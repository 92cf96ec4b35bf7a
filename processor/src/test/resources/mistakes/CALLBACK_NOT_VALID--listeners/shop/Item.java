package shop;
import dev.graphsert.*;
@BatchEntity(listeners = {Item.Takes.class, Item.Made.class, Item.Throws.class, Item.OfOthers.class, Item.Silent.class, Item.OfItems.class})
class Item { //! Item cannot be called as @BatchEntity(listeners) says: Silent is a class without a method for that, with @BeforeInsert or @AfterInsert. Change the method, or leave the annotation away. //! Item cannot be called as @BatchEntity(listeners) says: Takes.other does not take the entity. Change the method, or leave the annotation away. //! Item cannot be called as @BatchEntity(listeners) says: Made must be visible from the entity's package, and have a constructor without parameters. Change the method, or leave the annotation away. //! Item cannot be called as @BatchEntity(listeners) says: Throws.item declares exceptions, which nothing would catch. Change the method, or leave the annotation away. //! Item cannot be called as @BatchEntity(listeners) says: OfOthers.each does not take the entity. Change the method, or leave the annotation away. //! Item cannot be called as @BatchEntity(listeners) says: Takes.nothing does not take the entity. Change the method, or leave the annotation away.
  Long id;

  static class Takes {
    @BeforeInsert void other(String other) {}
    @AfterInsert void nothing() {}
  }

  static class Made {
    Made(int number) {}
    @BeforeInsert void item(Item item) {}
  }

  static class OfAll<T> {
    @BeforeInsert void each(T any) {}
  }

  static class OfOthers extends OfAll<String> {}

  static class OfItems extends OfAll<Item> {}

  interface Silent {
    @BeforeInsert default void item(Item item) {}
  }

  static class Throws {
    @BeforeInsert void item(Item item) throws Exception {}
  }
}
