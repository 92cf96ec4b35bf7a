package dev.graphsert.example.database;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which database to use.
 *
 * @param url a JDBC URL; {@code null} to start an embedded PostgreSQL
 * @param latency how much longer each round trip takes; {@code null} to connect without a detour
 */
public record DatabaseOptions(
    @Nullable String url,
    @Nullable String user,
    @Nullable String password,
    @Nullable Duration latency) {}
