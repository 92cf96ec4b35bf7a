package dev.graphsert.internal.catalog;

/**
 * A column of a plan as the database sees it.
 *
 * @param name the column
 * @param member the member that fills it, as messages name it
 * @param text whether its type is one that takes a text parameter as it is; for other types the
 *     server is left to infer the parameter's type
 * @param sqlType its type, or the type under its domains, as SQL names it, without a length: a cast
 *     to a length, or to a domain with one, cuts values off
 * @param identityAlways whether it is {@code GENERATED ALWAYS AS IDENTITY}
 */
public record BoundColumn(
    String name, String member, boolean text, String sqlType, boolean identityAlways) {}
