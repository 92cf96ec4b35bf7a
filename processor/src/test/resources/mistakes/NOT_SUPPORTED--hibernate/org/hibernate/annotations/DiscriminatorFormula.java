package org.hibernate.annotations;

public @interface DiscriminatorFormula {}
