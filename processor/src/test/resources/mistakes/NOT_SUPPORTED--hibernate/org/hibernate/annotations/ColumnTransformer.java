package org.hibernate.annotations;

public @interface ColumnTransformer {}
