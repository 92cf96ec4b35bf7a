package org.hibernate.annotations;

public @interface JavaType {}
