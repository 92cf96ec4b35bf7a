package org.hibernate.annotations;

public @interface Struct {}
