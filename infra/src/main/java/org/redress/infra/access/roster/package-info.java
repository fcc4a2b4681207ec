/** Who works here, folded from the journal itself: what somebody may do never waits for a read model. Depends on the store. */
@NullMarked
package org.redress.infra.access.roster;

import org.jspecify.annotations.NullMarked;
