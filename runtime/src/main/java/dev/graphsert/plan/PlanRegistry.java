package dev.graphsert.plan;

import dev.graphsert.MappingException;
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

  private static final ClassValue<AtomicReference<@Nullable EntityPlan<?>>> PLANS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable EntityPlan<?>> computeValue(Class<?> type) {
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
    AtomicReference<@Nullable EntityPlan<?>> known = PLANS.get(type);
    EntityPlan<?> plan = known.get();
    if (plan == null) {
      initialise(type);
      plan = known.get();
      if (plan == null) {
        throw new MappingException(
            planName(type) + " exists, but is no plan of " + type.getName() + ".", null);
      }
    }
    return (EntityPlan<E>) plan;
  }

  private static void initialise(Class<?> type) {
    try {
      Class.forName(planName(type), true, type.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new MappingException(
          type.getName()
              + " has no insert plan. Annotate the class with @BatchEntity and compile it with"
              + " graphsert-processor on the processor path.",
          missing);
    } catch (LinkageError broken) {
      if (broken.getCause() instanceof MappingException known) {
        throw known;
      }
      throw new MappingException(
          "The insert plan of "
              + type.getName()
              + " cannot be loaded; compile the class again. "
              + broken,
          broken);
    }
  }

  private static String planName(Class<?> type) {
    String name = type.getName();
    int simple = name.lastIndexOf('.') + 1;
    return name.substring(0, simple) + name.substring(simple).replace('$', '_') + SUFFIX;
  }
}
