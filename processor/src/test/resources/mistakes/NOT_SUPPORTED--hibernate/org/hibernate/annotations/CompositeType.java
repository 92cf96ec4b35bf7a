package org.hibernate.annotations;

public @interface CompositeType {}
