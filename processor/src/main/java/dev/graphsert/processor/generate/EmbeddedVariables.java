package dev.graphsert.processor.generate;

import com.palantir.javapoet.NameAllocator;
import dev.graphsert.processor.model.EmbeddedModel;
import java.util.Collection;

/** Names for the variables that hold embedded records. */
final class EmbeddedVariables {

  private final NameAllocator allocator = new NameAllocator();

  EmbeddedVariables(Collection<String> constants, String... parameters) {
    constants.forEach(allocator::newName);
    for (String parameter : parameters) {
      allocator.newName(parameter);
    }
  }

  String nameOf(EmbeddedModel embedded) {
    String member = embedded.path().substring(embedded.path().lastIndexOf('.') + 1);
    return allocator.newName(member);
  }
}
