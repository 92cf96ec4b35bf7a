package org.hibernate.annotations;

public @interface DynamicInsert {}
