package org.hibernate.annotations;

public @interface AttributeAccessor {}
