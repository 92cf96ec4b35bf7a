package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * A converter, a listener or a generator of the application, of which the plan makes one.
 *
 * @param type its class
 * @param hidden whether the plan cannot see its constructor, and makes it by a handle
 */
public record InstanceModel(ClassName type, boolean hidden) {}
