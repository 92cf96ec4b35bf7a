package org.hibernate.annotations;

public @interface TenantId {}
