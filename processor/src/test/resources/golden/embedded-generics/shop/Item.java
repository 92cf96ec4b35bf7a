package shop;

import dev.graphsert.BatchEntity;
import java.time.LocalDate;

@BatchEntity
public class Item {
  Long id;
  Range<Integer> years;
  private Range<LocalDate> days;
  Pair<Range<Short>, Item> pair;
  Pair<Pair<Long, Integer>, Boolean> pairs;

  record Range<T extends Comparable<? super T>>(T from, T to) {}

  record Pair<A, B>(A left, B right) {}
}
