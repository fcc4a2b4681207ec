/**
 * Checks a journal from its raw tables. Plain JDBC and its own reading of the written format: it shares no code with what
 * writes the journal, so a slip there is not repeated here.
 */
@NullMarked
package org.redress.infra.store.verify;

import org.jspecify.annotations.NullMarked;
