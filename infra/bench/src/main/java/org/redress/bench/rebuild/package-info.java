/** Filling read models from a full journal. */
@NullMarked
package org.redress.bench.rebuild;

import org.jspecify.annotations.NullMarked;
