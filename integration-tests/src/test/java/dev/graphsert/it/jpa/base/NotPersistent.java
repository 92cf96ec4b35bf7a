package dev.graphsert.it.jpa.base;

/** Its state is not persistent: it is no mapped superclass. */
@SuppressWarnings("UnusedVariable") // read by the plans alone
public abstract class NotPersistent {

  private String memory = "memory";

  public String getMemory() {
    return memory;
  }
}
