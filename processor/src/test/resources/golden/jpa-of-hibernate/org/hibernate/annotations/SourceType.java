package org.hibernate.annotations;
public enum SourceType { VM, DB }
