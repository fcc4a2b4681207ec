/** What a journal owes its callers, on every engine. */
@NullMarked
package org.redress.infra.store;

import org.jspecify.annotations.NullMarked;
