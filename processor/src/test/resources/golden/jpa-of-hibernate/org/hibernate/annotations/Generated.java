package org.hibernate.annotations;

public @interface Generated {
  Event[] event() default Event.INSERT;

  boolean writable() default false;

  enum Event {
    INSERT,
    UPDATE
  }
}
