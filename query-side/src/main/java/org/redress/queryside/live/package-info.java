/**
 * What pages hear while they are open: that something moved, that their case did, and who else has it open. Depends on the
 * journal's tail for positions; what is said carries no text of any case.
 */
@NullMarked
package org.redress.queryside.live;

import org.jspecify.annotations.NullMarked;
