package x;

import dev.graphsert.AfterInsert;
import dev.graphsert.BatchEntity;
import dev.graphsert.BeforeInsert;

@BatchEntity
public class Task {

  Long id;

  @BeforeInsert
  static void prepareAll() {} //! Task.prepareAll cannot be called as @BeforeInsert says: prepareAll is called on the new entity, so it is not static, takes nothing and returns nothing. Change the method, or leave the annotation away.

  @BeforeInsert
  void prepare(Task task) {} //! Task.prepare cannot be called as @BeforeInsert says: prepare is called on the new entity, so it is not static, takes nothing and returns nothing. Change the method, or leave the annotation away.

  @AfterInsert
  boolean announce() { //! Task.announce cannot be called as @AfterInsert says: announce is called on the new entity, so it is not static, takes nothing and returns nothing. Change the method, or leave the annotation away.
    return true;
  }

  @AfterInsert
  void fail() throws Exception {} //! Task.fail cannot be called as @AfterInsert says: Task.fail declares exceptions, which nothing would catch. Change the method, or leave the annotation away.
}
