/** Benches that print ratios, with their settings. */
@NullMarked
package org.redress.bench;

import org.jspecify.annotations.NullMarked;
