/** Journeys through the whole product, and the rules no single module can check. */
@NullMarked
package org.redress.systemtests;

import org.jspecify.annotations.NullMarked;
