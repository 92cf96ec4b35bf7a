package dev.graphsert.it.ids;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Vector;
import java.util.function.LongSupplier;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.sequencing.StandardSequence;
import org.hibernate.id.IdentifierGeneratorHelper;
import org.hibernate.id.IntegralDataTypeHolder;
import org.hibernate.id.enhanced.AccessCallback;
import org.hibernate.id.enhanced.Optimizer;
import org.hibernate.id.enhanced.PooledLoOptimizer;
import org.hibernate.id.enhanced.PooledOptimizer;

/** What other libraries make of the values of a sequence: their own classes, not models of them. */
final class Peers {

  private Peers() {}

  /**
   * Hibernate's {@code pooled}; -1 as the initial value is what it takes for one not configured.
   */
  static LongSupplier hibernatePooled(int size, long initialValue, LongSupplier sequence) {
    PooledOptimizer optimizer = new PooledOptimizer(Long.class, size);
    optimizer.injectInitialValue(initialValue);
    return hibernate(optimizer, sequence);
  }

  /** Hibernate's {@code pooled-lo}. */
  static LongSupplier hibernatePooledLo(int size, LongSupplier sequence) {
    return hibernate(new PooledLoOptimizer(Long.class, size), sequence);
  }

  /** EclipseLink's preallocation. */
  static LongSupplier eclipseLink(int size, LongSupplier sequence) {
    EclipseLinkSequence peer = new EclipseLinkSequence();
    Queue<Object> ids = new ArrayDeque<>();
    return () -> {
      if (ids.isEmpty()) {
        ids.addAll(peer.idsOf(sequence.getAsLong(), size));
      }
      return (Long) ids.remove();
    };
  }

  private static LongSupplier hibernate(Optimizer optimizer, LongSupplier sequence) {
    AccessCallback callback =
        new AccessCallback() {
          @Override
          public IntegralDataTypeHolder getNextValue() {
            return IdentifierGeneratorHelper.getIntegralDataTypeHolder(Long.class)
                .initialize(sequence.getAsLong());
          }

          @Override
          public String getTenantIdentifier() {
            return null;
          }
        };
    return () -> {
      Serializable id = optimizer.generate(callback);
      return (Long) id;
    };
  }

  private static final class EclipseLinkSequence extends StandardSequence {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings({"rawtypes", "unchecked", "JdkObsolete"}) // as its authors declared it
    Vector<Object> idsOf(long value, int size) {
      return (Vector<Object>) (Vector) createVector(value, "of the test", size);
    }

    @Override
    protected Number updateAndSelectSequence(
        Accessor accessor, AbstractSession session, String name, int size) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean shouldAcquireValueAfterInsert() {
      return false;
    }

    @Override
    public boolean shouldUseTransaction() {
      return false;
    }
  }
}
