package org.hibernate.annotations;

public @interface ManyToAny {}
