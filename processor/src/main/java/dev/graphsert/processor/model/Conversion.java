package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** What makes of a member's value what its column stores. */
public sealed interface Conversion {

  /**
   * The Java type of what is stored.
   *
   * @return the type
   */
  TypeName stored();

  /**
   * A method of the runtime's {@code ColumnValues}.
   *
   * @param method the method
   * @param stored the Java type of what is stored
   */
  record Call(String method, TypeName stored) implements Conversion {}

  /**
   * A field of an enum's constants.
   *
   * @param constants the enum
   * @param field the field
   * @param access how it is read
   * @param type its Java type
   */
  record OfConstant(ClassName constants, String field, Access access, TypeName type)
      implements Conversion {

    @Override
    public TypeName stored() {
      return type.box();
    }
  }

  /**
   * A converter that the application wrote, of which the plan makes one instance.
   *
   * @param converter the converter
   * @param method what converts
   * @param stored the Java type of what is stored
   */
  record Converter(InstanceModel converter, String method, TypeName stored) implements Conversion {}
}
