package org.hibernate.annotations;

public @interface JoinColumnOrFormula {}
