package dev.graphsert.processor.generate;

import com.palantir.javapoet.NameAllocator;
import dev.graphsert.processor.model.EmbeddedModel;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Names for the variables that hold embedded records. */
final class EmbeddedVariables {

  private final NameAllocator allocator = new NameAllocator();
  private final Map<String, String> reused = new HashMap<>();

  EmbeddedVariables(Collection<String> constants, String... parameters) {
    constants.forEach(allocator::newName);
    for (String parameter : parameters) {
      allocator.newName(parameter);
    }
  }

  /** A name like the given one that means nothing else yet. */
  String like(String name) {
    return allocator.newName(name);
  }

  /** The same, where it may be used again: in loops that are not inside each other. */
  String reused(String name) {
    return reused.computeIfAbsent(name, allocator::newName);
  }

  String nameOf(EmbeddedModel embedded) {
    return nameOf(embedded.path());
  }

  /** A name like that of a member, without the embedded values that it is in. */
  String nameOf(String path) {
    return like(path.substring(path.lastIndexOf('.') + 1));
  }
}
