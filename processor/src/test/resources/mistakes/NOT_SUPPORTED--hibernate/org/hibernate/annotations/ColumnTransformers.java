package org.hibernate.annotations;

public @interface ColumnTransformers {}
