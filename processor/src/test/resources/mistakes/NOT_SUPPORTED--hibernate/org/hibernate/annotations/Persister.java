package org.hibernate.annotations;

public @interface Persister {}
