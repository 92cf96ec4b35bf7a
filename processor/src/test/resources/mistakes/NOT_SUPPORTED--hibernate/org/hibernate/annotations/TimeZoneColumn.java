package org.hibernate.annotations;

public @interface TimeZoneColumn {}
