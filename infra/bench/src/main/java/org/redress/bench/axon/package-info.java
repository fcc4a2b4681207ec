/** Axon as it comes, for comparison. */
@NullMarked
package org.redress.bench.axon;

import org.jspecify.annotations.NullMarked;
