/** What every test of the project may use. */
@NullMarked
package org.redress.events.testing;

import org.jspecify.annotations.NullMarked;
