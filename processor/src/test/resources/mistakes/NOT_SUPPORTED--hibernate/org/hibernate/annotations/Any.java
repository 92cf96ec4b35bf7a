package org.hibernate.annotations;

public @interface Any {}
