/** The desk over a journal on disk: wiring, retries, conflicts, refusals on record, restarts. */
@NullMarked
package org.redress.commandside.cases.handling;

import org.jspecify.annotations.NullMarked;
