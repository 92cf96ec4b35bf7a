package org.hibernate.annotations;

public @interface Subselect {}
