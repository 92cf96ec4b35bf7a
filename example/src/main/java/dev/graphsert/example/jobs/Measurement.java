package dev.graphsert.example.jobs;

import java.time.Duration;
import java.util.OptionalLong;

/**
 * What it took to write one job's rows.
 *
 * @param roundTrips by the writer's own account
 * @param turns as counted on the wire, if they were
 */
public record Measurement(
    String job, String writer, long rows, long roundTrips, OptionalLong turns, Duration elapsed) {}
