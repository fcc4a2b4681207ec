/** Opening complaints as fast as acknowledgements allow. */
@NullMarked
package org.redress.bench.journal;

import org.jspecify.annotations.NullMarked;
