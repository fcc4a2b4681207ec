/** The policy packs and calendars figures are read by. Depends on shared-events and the journal's streams. */
@NullMarked
package org.redress.queryside.packs;

import org.jspecify.annotations.NullMarked;
