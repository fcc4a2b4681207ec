/** The one clock, and the settable one for tests. */
@NullMarked
package org.redress.infra.time;

import org.jspecify.annotations.NullMarked;
