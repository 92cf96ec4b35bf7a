package dev.graphsert.example.writer;

/**
 * What a writer did.
 *
 * @param roundTrips how often it waited for the server, by its own account
 */
public record Written(long rows, long roundTrips) {}
