/** Commands over HTTP: one address per command, one problem per refusal. Sends commands, decides nothing. */
@NullMarked
package org.redress.commandside.cases.api;

import org.jspecify.annotations.NullMarked;
