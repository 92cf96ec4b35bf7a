package org.hibernate.annotations;

public @interface CollectionId {}
