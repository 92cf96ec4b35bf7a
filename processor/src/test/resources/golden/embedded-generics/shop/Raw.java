package shop;

import dev.graphsert.BatchEntity;

@BatchEntity
@SuppressWarnings("rawtypes")
public class Raw {
  Long id;
  Tagged tagged;
  private Tagged hidden;
  Tagged<?> wild;

  record Tagged<T>(String tag) {}
}
