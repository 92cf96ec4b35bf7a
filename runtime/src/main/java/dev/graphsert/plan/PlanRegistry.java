package dev.graphsert.plan;

import dev.graphsert.MappingException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Finds the plan of an entity type by the name of its class. Thread-safe.
 *
 * <p>A plan registers itself when its class is initialised. That asks no module to open or export
 * anything, and plans are kept with their entity types, so that no class loader is held back.
 */
public final class PlanRegistry {

  private static final String SUFFIX = "_Plan";

  /** The plan of a type, or the reason why it has none. */
  private static final ClassValue<AtomicReference<@Nullable Object>> PLANS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable Object> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private PlanRegistry() {}

  /**
   * Makes a plan known. Called by generated plans, once each.
   *
   * @param plan the plan of its {@link EntityPlan#entityType()}
   */
  public static void register(EntityPlan<?> plan) {
    PLANS.get(plan.entityType()).set(plan);
  }

  /**
   * Finds the plan of an entity type.
   *
   * @param <E> the entity type
   * @param type the class of an entity
   * @return the plan
   * @throws MappingException if no plan was generated for exactly this class
   */
  @SuppressWarnings("unchecked") // register() files a plan under its own entity type
  public static <E> EntityPlan<E> planOf(Class<? extends E> type) {
    AtomicReference<@Nullable Object> known = PLANS.get(type);
    Object found = known.get();
    if (found == null) {
      initialise(type, known);
      found = Objects.requireNonNull(known.get());
    }
    if (found instanceof MappingException failure) {
      throw failure;
    }
    return (EntityPlan<E>) found;
  }

  /**
   * Whether an entity has its id.
   *
   * @param entity the entity, or {@code null}
   * @return true if it is there and its id is set
   * @throws MappingException if no plan was generated for its class
   */
  public static boolean hasId(@Nullable Object entity) {
    if (entity == null) {
      return false;
    }
    EntityPlan<Object> plan = planOf(entity.getClass());
    return plan.hasId(entity);
  }

  private static void initialise(Class<?> type, AtomicReference<@Nullable Object> known) {
    try {
      Class.forName(planName(type), true, type.getClassLoader());
      known.compareAndSet(
          null,
          new MappingException(
              planName(type) + " exists, but is no plan of " + type.getName() + ".", null));
    } catch (ClassNotFoundException missing) {
      throw new MappingException(
          type.getName()
              + " has no insert plan. Annotate the class with @BatchEntity and compile it with"
              + " graphsert-processor on the processor path.",
          missing);
    } catch (LinkageError broken) {
      // The JVM does not try again and tells the reason only once: it is kept.
      known.compareAndSet(null, reasonOf(type, broken));
    }
  }

  private static MappingException reasonOf(Class<?> type, LinkageError broken) {
    return broken.getCause() instanceof MappingException known
        ? known
        : new MappingException(
            "The insert plan of "
                + type.getName()
                + " cannot be loaded; compile the class again. "
                + broken,
            broken);
  }

  private static String planName(Class<?> type) {
    String name = type.getName();
    int simple = name.lastIndexOf('.') + 1;
    return name.substring(0, simple) + name.substring(simple).replace('$', '_') + SUFFIX;
  }
}
