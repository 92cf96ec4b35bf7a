package org.hibernate.annotations;

public @interface SoftDelete {}
