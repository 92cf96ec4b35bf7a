package org.hibernate.annotations;

public @interface YetUnknown {}
