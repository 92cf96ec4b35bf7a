package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code names. */
final class RuntimeTypes {

  private static final String PLAN = "dev.graphsert.plan";

  static final ClassName BACK_REFERENCE = ClassName.get(PLAN, "BackReference");
  static final ClassName COLUMN_VALUES = ClassName.get(PLAN, "ColumnValues");
  static final ClassName ENTITY_PLAN = ClassName.get(PLAN, "EntityPlan");
  static final ClassName GENERATED = ClassName.get(PLAN, "Generated");
  static final ClassName ID_ALLOCATION = ClassName.get("dev.graphsert", "IdAllocation");
  static final ClassName ID_SOURCE = ClassName.get(PLAN, "IdSource");
  static final ClassName ID_VALUES = ClassName.get(PLAN, "IdValues");
  static final ClassName PLAN_REGISTRY = ClassName.get(PLAN, "PlanRegistry");
  static final ClassName PRIVATE_METHODS = ClassName.get(PLAN, "PrivateMethods");
  static final ClassName PRIVATE_FIELDS = ClassName.get(PLAN, "PrivateFields");
  static final ClassName REFERENCE_VISITOR = ClassName.get(PLAN, "ReferenceVisitor");
  static final ClassName ROW_SINK = ClassName.get(PLAN, "RowSink");
  static final ClassName ROW_WRITER = ClassName.get(PLAN, "RowWriter");
  static final ClassName TABLE_NAME = ClassName.get(PLAN, "TableName");
  static final ClassName TABLE_PLAN = ClassName.get(PLAN, "TablePlan");

  private RuntimeTypes() {}
}
