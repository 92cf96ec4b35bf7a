package org.hibernate.annotations;

public @interface SQLInsert {}
