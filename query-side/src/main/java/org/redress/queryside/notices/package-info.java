/**
 * What the members of staff are told: the bell, and what moved on one's own cases while one was away. Depends on case events,
 * the register for the names of cases, and the store of what is one's own for how far somebody has read.
 */
@NullMarked
package org.redress.queryside.notices;

import org.jspecify.annotations.NullMarked;
