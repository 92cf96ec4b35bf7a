package org.hibernate.annotations;

public @interface ListIndexBase {}
