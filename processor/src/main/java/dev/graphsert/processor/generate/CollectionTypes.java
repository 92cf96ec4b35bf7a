package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Map;

/** Parameterised types of the JDK that generated code names. */
final class CollectionTypes {

  static final TypeName ITERABLE_OF_ANY =
      ParameterizedTypeName.get(
          ClassName.get(Iterable.class), WildcardTypeName.subtypeOf(Object.class));

  static final TypeName MAP_OF_ANY =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          WildcardTypeName.subtypeOf(Object.class),
          WildcardTypeName.subtypeOf(Object.class));

  private CollectionTypes() {}
}
