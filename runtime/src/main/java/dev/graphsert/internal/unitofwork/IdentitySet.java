package dev.graphsert.internal.unitofwork;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A set by identity, of what is only added to it: with a third of the memory that the set of an
 * identity map takes while it grows, which was most of what a row cost. Not thread-safe.
 */
final class IdentitySet extends AbstractSet<Object> {

  private static final int SMALL = 64;

  /** Tables up to here are kept when they are emptied. */
  private static final int LARGEST_KEPT = 4_096;

  /** At most half full; an entity stands at its hash or, if that is taken, behind it. */
  private @Nullable Object[] table = new Object[SMALL];

  private int size;

  @Override
  public boolean add(Object entity) {
    int place = placeOf(entity);
    if (table[place] != null) {
      return false;
    }
    table[place] = entity;
    if (2 * ++size > table.length) {
      grow();
    }
    return true;
  }

  @Override
  public boolean contains(@Nullable Object entity) {
    return entity != null && table[placeOf(entity)] != null;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void clear() {
    if (table.length > LARGEST_KEPT) {
      table = new Object[SMALL];
    } else if (size > 0) {
      Arrays.fill(table, null);
    }
    size = 0;
  }

  @Override
  public Iterator<Object> iterator() {
    return new Iterator<>() {
      private int next = nextFrom(0);

      @Override
      public boolean hasNext() {
        return next < table.length;
      }

      @Override
      public Object next() {
        Object entity = hasNext() ? table[next] : null;
        if (entity == null) {
          throw new NoSuchElementException();
        }
        next = nextFrom(next + 1);
        return entity;
      }
    };
  }

  /** By four, so that all smaller tables together are a third of the last. */
  private void grow() {
    @Nullable Object[] before = table;
    table = new Object[4 * before.length];
    for (Object entity : before) {
      if (entity != null) {
        table[placeOf(entity)] = entity;
      }
    }
  }

  /** Where an entity stands, or is to stand. */
  private int placeOf(Object entity) {
    int last = table.length - 1;
    int place = System.identityHashCode(entity) & last;
    while (table[place] != null && table[place] != entity) {
      place = (place + 1) & last;
    }
    return place;
  }

  private int nextFrom(int place) {
    int next = place;
    while (next < table.length && table[next] == null) {
      next++;
    }
    return next;
  }
}
