package dev.graphsert.internal.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as the database sees it.
 *
 * @param tables what is known of each table, in the order of the plan
 * @param sequence the sequence that numbers the entities; {@code null} if ids come from elsewhere
 */
public record BoundPlan(List<BoundTable> tables, @Nullable BoundSequence sequence) {}
