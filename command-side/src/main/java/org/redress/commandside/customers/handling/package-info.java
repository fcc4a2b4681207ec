/** Loads, decides and appends for the stream of one customer. Depends on the journal and on facts. */
@NullMarked
package org.redress.commandside.customers.handling;

import org.jspecify.annotations.NullMarked;
