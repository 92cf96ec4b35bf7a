/** Behind PgBouncer in transaction mode, where each transaction may meet another server session. */
@NullMarked
package dev.graphsert.it.strategies.bouncer;

import org.jspecify.annotations.NullMarked;
