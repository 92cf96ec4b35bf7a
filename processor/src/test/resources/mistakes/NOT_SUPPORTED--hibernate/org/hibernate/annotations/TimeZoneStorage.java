package org.hibernate.annotations;

public @interface TimeZoneStorage {}
