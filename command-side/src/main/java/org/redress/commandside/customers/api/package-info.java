/** Commands about customers over HTTP, in the manner of those about cases. Sends commands, decides nothing. */
@NullMarked
package org.redress.commandside.customers.api;

import org.jspecify.annotations.NullMarked;
