package org.hibernate.annotations;

public @interface JdbcType {}
