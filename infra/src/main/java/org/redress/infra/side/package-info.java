/** Small stores beside the journal. Depends on nothing of ours. */
@NullMarked
package org.redress.infra.side;

import org.jspecify.annotations.NullMarked;
