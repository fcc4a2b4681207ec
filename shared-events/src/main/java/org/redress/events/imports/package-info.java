/** Runs of an import: what was read, what was refused and why. */
@NullMarked
package org.redress.events.imports;

import org.jspecify.annotations.NullMarked;
