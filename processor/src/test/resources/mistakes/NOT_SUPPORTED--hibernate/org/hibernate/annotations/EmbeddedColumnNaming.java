package org.hibernate.annotations;

public @interface EmbeddedColumnNaming {}
