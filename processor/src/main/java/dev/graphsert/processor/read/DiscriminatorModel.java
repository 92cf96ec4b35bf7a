package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.ValueModel;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The column that tells the classes of a hierarchy apart, with the value of one class. */
final class DiscriminatorModel {

  /** As it is called where nobody names it. */
  static final String DEFAULT_COLUMN = "DTYPE";

  private static final String PATH = "class";

  private DiscriminatorModel() {}

  static ValueModel text(TypeElement entity, String column, String value) {
    return model(entity, column, ClassName.get(String.class), ValueKind.STRING, value);
  }

  static ValueModel letter(TypeElement entity, String column, char value) {
    return model(entity, column, TypeName.CHAR, ValueKind.CHAR, value);
  }

  static ValueModel number(TypeElement entity, String column, int value) {
    return model(entity, column, TypeName.INT, ValueKind.INT, value);
  }

  private static ValueModel model(
      TypeElement entity, String column, TypeName type, ValueKind kind, Object value) {
    return new ValueModel(
        PATH,
        entity,
        new Access(new Access.Constant(value), new Access.Final()),
        type,
        Optional.empty(),
        kind,
        column,
        Optional.empty());
  }
}
