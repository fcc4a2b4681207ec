/** The rules about customers, as given, when, then. */
@NullMarked
package org.redress.commandside.customers.decision;

import org.jspecify.annotations.NullMarked;
