package org.hibernate.annotations;

public @interface JoinColumnsOrFormulas {}
