/** What the rules answer about customers: pure, without any framework. */
@NullMarked
package org.redress.commandside.customers.decision;

import org.jspecify.annotations.NullMarked;
