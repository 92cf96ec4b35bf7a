package org.hibernate.annotations;

public @interface JoinFormula {}
