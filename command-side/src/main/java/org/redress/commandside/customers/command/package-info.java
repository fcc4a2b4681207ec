/** What may be asked about customers. Depends on shared-events values only. */
@NullMarked
package org.redress.commandside.customers.command;

import org.jspecify.annotations.NullMarked;
