package org.hibernate.annotations;

public @interface Type {}
