package org.hibernate.annotations;

public @interface DiscriminatorOptions {}
